package app.entente.engine;

import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static app.entente.engine.Oracles.whole;
import static app.entente.engine.Vectors.same;
import static app.entente.engine.Vectors.sameName;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesVectorTests {

    @Test
    void everyEvaluationIsTheSame() throws IOException {
        for (var row : Vectors.rows("evaluation.csv")) {
            var range = new Range(whole(row, "lo"), whole(row, "hi"));
            var turned = new Both<>(whole(row, "a"), whole(row, "b"));
            var gap = Gap.of(range, turned).size();
            var concern = Evaluation.concern(range, turned);
            sameName(row, "category", Evaluation.of(range, turned));
            same(row, "gap", gap);
            same(row, "concern", concern);
            same(row, "severity", Math.max(gap, concern));
        }
    }

    @Test
    void everySupportWithItsWishesIsTheSame() throws IOException {
        for (var row : Vectors.rows("support_wishes.csv")) {
            var balance = new SupportBalance(new Both<>(exchange(row, "a"), exchange(row, "b")));
            same(row, "severity", balance.severity());
            same(row, "shared_wish", balance.sharedWish());
            same(row, "even", balance.evenWithoutAGap());
        }
    }

    @Test
    void everyDivisionOfWorkIsTheSame() throws IOException {
        for (var row : Vectors.rows("division.csv")) {
            var split = new WorkSplit(new Both<>(share(row, "a"), share(row, "b")));
            same(row, "gap", split.gap());
            sameName(row, "view", split.view());
            same(row, "even", split.even());
            same(row, "settled", split.settled());
            same(row, "severity", split.severity());
        }
    }

    private static Exchange exchange(Map<String, String> row, String who) {
        return new Exchange(whole(row, "give_" + who), whole(row, "receive_" + who), wish(row, who));
    }

    private static WorkShare share(Map<String, String> row, String who) {
        return new WorkShare(whole(row, "part_" + who), wish(row, who));
    }

    private static Optional<Wish> wish(Map<String, String> row, String who) {
        var column = "wish_" + who;
        return text(row, column).isEmpty() ? Optional.empty() : Optional.of(Vectors.named(Wish.class, row, column));
    }
}
