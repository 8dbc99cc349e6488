package app.entente.engine;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.PersonBalance;
import app.entente.finding.SupportBalance;
import app.entente.finding.SupportExchange;
import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportBalanceOracleTests {

    @Test
    void everyPairOfGivingAndReceivingIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/support_grid_0to4.csv")) {
            var balance = new SupportBalance(new Dyad<>(exchange(row, "a"), exchange(row, "b")));
            same(row, "own_balance_a", balance.own().first());
            same(row, "own_balance_b", balance.own().second());
            same(row, "gap_a_to_b", balance.perceptionGaps().first());
            same(row, "gap_b_to_a", balance.perceptionGaps().second());
            same(row, "flow_a_to_b", balance.flows().first());
            same(row, "flow_b_to_a", balance.flows().second());
            same(row, "net_flow", balance.net());
            same(row, "share_a", balance.share());
            same(row, "reciprocity", balance.reciprocity());
            same(row, "overclaim", balance.overclaim());
            same(row, "severity", balance.severity());
            assertThat(classOf(balance.exchanges().first())).isEqualTo(text(row, "class_a"));
            assertThat(classOf(balance.exchanges().second())).isEqualTo(text(row, "class_b"));
        }
    }

    @Test
    void everyPairWithItsWishesIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/support_wish_grid.csv")) {
            var balance = new SupportBalance(new Dyad<>(wishing(row, "a"), wishing(row, "b")));
            same(row, "severity", balance.severity());
            assertThat(balance.sharedWish())
                    .as("%s", row)
                    .isEqualTo(text(row, "shared_wish").equals("true"));
            assertThat(balance.evenWithoutAGap())
                    .as("%s", row)
                    .isEqualTo(text(row, "even_support").equals("true"));
        }
    }

    private static SupportExchange wishing(Map<String, String> row, String who) {
        return new SupportExchange(
                whole(row, "give_" + who), whole(row, "receive_" + who), OracleFiles.wish(row, "wish_" + who));
    }

    private static SupportExchange exchange(Map<String, String> row, String who) {
        return ShownItems.exchange(whole(row, "give_" + who), whole(row, "receive_" + who));
    }

    private static String classOf(SupportExchange supportExchange) {
        return PersonBalance.ofSum(supportExchange.receive() - supportExchange.give(), 1)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
