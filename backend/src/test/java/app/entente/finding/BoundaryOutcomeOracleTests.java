package app.entente.finding;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import app.entente.values.LimitLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryOutcomeOracleTests {

    private static final Map<String, LimitLevel> STANCES =
            Map.of("OK", LimitLevel.FINE, "TALK", LimitLevel.ASK, "NO", LimitLevel.NOT_OK);

    @Test
    void everyLimitOfRealCouplesIsTheSame() throws IOException {
        var outcomes = new ArrayList<BoundaryOutcome>();
        for (var row : OracleFiles.rows("expected/boundary_acitelli_items.csv")) {
            var outcome = BoundaryOutcome.of(new Dyad<>(stance(row, "answer_a"), stance(row, "answer_b")));
            assertThat(outcome.name().toLowerCase(Locale.ROOT).replace("fine", "ok"))
                    .isEqualTo(text(row, "category"));
            same(row, "severity", outcome.severity());
            outcomes.add(outcome);
        }
        var summary = OracleFiles.rows("expected/boundary_acitelli_summary.csv").stream()
                .collect(toMap(row -> text(row, "index"), row -> row));
        same(summary.getOrDefault("n", Map.of()), "value", outcomes.size());
        same(summary.getOrDefault("settled_share", Map.of()), "value", BoundaryOutcome.settledShare(outcomes));
    }

    private static LimitLevel stance(Map<String, String> row, String column) {
        return STANCES.getOrDefault(text(row, column), LimitLevel.ASK);
    }
}
