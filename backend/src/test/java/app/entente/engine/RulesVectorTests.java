package app.entente.engine;

import static app.entente.engine.Vectors.same;
import static app.entente.engine.Vectors.sameName;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;

import app.entente.finding.Gap;
import app.entente.finding.StatementEvaluation;
import app.entente.finding.SupportBalance;
import app.entente.finding.SupportExchange;
import app.entente.finding.WorkShare;
import app.entente.finding.WorkSplit;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.Wish;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesVectorTests {

    @Test
    void everyEvaluationIsTheSame() throws IOException {
        for (var row : Vectors.rows("evaluation.csv")) {
            var range = new AnswerRange(whole(row, "lo"), whole(row, "hi"));
            var turned = new Dyad<>(whole(row, "a"), whole(row, "b"));
            var gap = Gap.of(range, turned).size();
            var concern = StatementEvaluation.concern(range, turned);
            sameName(row, "category", StatementEvaluation.of(range, turned));
            same(row, "gap", gap);
            same(row, "concern", concern);
            same(row, "severity", Math.max(gap, concern));
        }
    }

    @Test
    void everySupportWithItsWishesIsTheSame() throws IOException {
        for (var row : Vectors.rows("support_wishes.csv")) {
            var balance = new SupportBalance(new Dyad<>(exchange(row, "a"), exchange(row, "b")));
            same(row, "severity", balance.severity());
            same(row, "shared_wish", balance.sharedWish());
            same(row, "even", balance.evenWithoutAGap());
        }
    }

    @Test
    void everyDivisionOfWorkIsTheSame() throws IOException {
        for (var row : Vectors.rows("division.csv")) {
            var split = new WorkSplit(new Dyad<>(share(row, "a"), share(row, "b")));
            same(row, "gap", split.gap());
            sameName(row, "view", split.view());
            same(row, "even", split.even());
            same(row, "settled", split.settled());
            same(row, "severity", split.severity());
        }
    }

    private static SupportExchange exchange(Map<String, String> row, String who) {
        return new SupportExchange(whole(row, "give_" + who), whole(row, "receive_" + who), wish(row, who));
    }

    private static WorkShare share(Map<String, String> row, String who) {
        return new WorkShare(whole(row, "part_" + who), wish(row, who));
    }

    private static Optional<Wish> wish(Map<String, String> row, String who) {
        var column = "wish_" + who;
        return text(row, column).isEmpty() ? Optional.empty() : Optional.of(Vectors.named(Wish.class, row, column));
    }
}
