package app.entente.finding;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionOracleTests {

    @Test
    void everyPairOfSharesAndWishesIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/division_grid.csv")) {
            var split = new WorkSplit(new Dyad<>(share(row, "a"), share(row, "b")));
            same(row, "gap", split.gap());
            same(row, "severity", split.severity());
            assertThat(split.view().name().toLowerCase(Locale.ROOT))
                    .as("%s", row)
                    .isEqualTo(text(row, "view"));
            assertThat(split.even()).as("%s", row).isEqualTo(text(row, "even").equals("true"));
            assertThat(split.settled())
                    .as("%s", row)
                    .isEqualTo(text(row, "settled").equals("true"));
        }
    }

    private static WorkShare share(Map<String, String> row, String who) {
        return new WorkShare(whole(row, "who_" + who), OracleFiles.wish(row, "wish_" + who));
    }
}
