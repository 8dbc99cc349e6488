package app.entente.finding;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvaluationOracleTests {

    @Test
    void everyPairOfAnswersIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/evaluative_grid.csv")) {
            var answerRange = new AnswerRange(whole(row, "lo"), whole(row, "hi"));
            var turned = new Dyad<>(whole(row, "a_good_high"), whole(row, "b_good_high"));
            var gap = Gap.of(answerRange, turned).size();
            var concern = StatementEvaluation.concern(answerRange, turned);
            same(row, "gap", gap);
            same(row, "concern", concern);
            same(row, "severity", Math.max(gap, concern));
            assertThat(StatementEvaluation.of(answerRange, turned).name().toLowerCase(Locale.ROOT))
                    .as("%s", row)
                    .isEqualTo(text(row, "category"));
        }
    }
}
