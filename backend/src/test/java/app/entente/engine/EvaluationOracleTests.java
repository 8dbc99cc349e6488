package app.entente.engine;

import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static app.entente.engine.Oracles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvaluationOracleTests {

    @Test
    void everyPairOfAnswersIsTheSame() throws IOException {
        for (var row : Oracles.rows("expected/evaluative_grid.csv")) {
            var range = new Range(whole(row, "lo"), whole(row, "hi"));
            var turned = new Both<>(whole(row, "a_good_high"), whole(row, "b_good_high"));
            var gap = Gap.of(range, turned).size();
            var concern = Evaluation.concern(range, turned);
            same(row, "gap", gap);
            same(row, "concern", concern);
            same(row, "severity", Math.max(gap, concern));
            assertThat(Evaluation.of(range, turned).name().toLowerCase(Locale.ROOT))
                    .as("%s", row)
                    .isEqualTo(text(row, "category"));
        }
    }
}
