package app.entente.statistics;

import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReliableChangeOracleTests {

    @Test
    void everyErrorAndSmallestChangeIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/rci_grid.csv")) {
            var change = new ReliableChange(
                    number(row, "sd").orElseThrow(), number(row, "reliability").orElseThrow());
            same(row, "sem", change.errorOfMeasurement());
            same(row, "sdiff", change.errorOfDifference());
            same(row, "min_reliable_change_95", change.smallest());
        }
    }
}
