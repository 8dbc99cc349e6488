package app.entente.engine;

import static app.entente.engine.Vectors.sameName;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.whole;

import app.entente.finding.PersonBalance;
import app.entente.finding.SupportBalance;
import app.entente.finding.SupportExchange;
import app.entente.statistics.Dyad;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportVectorTests {

    @Test
    void everyPairOfGivingAndReceivingIsTheSame() throws IOException {
        for (var row : Vectors.rows("support.csv")) {
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
        }
    }

    @Test
    void everyBalanceOverSeveralCurrenciesIsTheSame() throws IOException {
        for (var row : Vectors.rows("balance.csv")) {
            sameName(row, "class", PersonBalance.ofSum(whole(row, "sum"), whole(row, "currencies")));
        }
    }

    private static SupportExchange exchange(Map<String, String> row, String who) {
        return ShownItems.exchange(whole(row, "give_" + who), whole(row, "receive_" + who));
    }
}
