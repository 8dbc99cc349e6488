package app.entente.engine;

import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryOracleTests {

    private static final Map<String, Stance> STANCES =
            Map.of("OK", Stance.FINE, "TALK", Stance.ASK, "NO", Stance.NOT_OK);

    @Test
    void everyLimitOfRealCouplesIsTheSame() throws IOException {
        var outcomes = new ArrayList<Boundary>();
        for (var row : Oracles.rows("expected/boundary_acitelli_items.csv")) {
            var outcome = Boundary.of(new Both<>(stance(row, "answer_a"), stance(row, "answer_b")));
            assertThat(outcome.name().toLowerCase(Locale.ROOT).replace("fine", "ok"))
                    .isEqualTo(text(row, "category"));
            same(row, "severity", outcome.severity());
            outcomes.add(outcome);
        }
        var summary = Oracles.rows("expected/boundary_acitelli_summary.csv").stream()
                .collect(toMap(row -> text(row, "index"), row -> row));
        same(summary.getOrDefault("n", Map.of()), "value", outcomes.size());
        same(summary.getOrDefault("settled_share", Map.of()), "value", Boundary.settledShare(outcomes));
    }

    private static Stance stance(Map<String, String> row, String column) {
        return STANCES.getOrDefault(text(row, column), Stance.ASK);
    }
}
