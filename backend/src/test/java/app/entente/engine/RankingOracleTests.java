package app.entente.engine;

import static app.entente.engine.Oracles.number;
import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingOracleTests {

    @Test
    void everyRankOfTheGridIsTheSame() throws IOException {
        for (var row : Oracles.rows("expected/topic_ranking_grid.csv")) {
            var severities = Arrays.stream(text(row, "item_severities").split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var importance = new Both<>(importance(row, "importance_a"), importance(row, "importance_b"));
            var lifted = text(row, "lifted").equals("true");
            var priority = Priority.of(severities, importance, lifted);
            same(row, "severity", priority.severity());
            same(row, "importance", priority.importanceTwelfths() / 12.0);
            same(row, "evidence", priority.evidence());
            same(row, "priority", priority.value());
            assertThat(priority.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(text(row, "standing"));
        }
    }

    private static Optional<Importance> importance(Map<String, String> row, String column) {
        return number(row, column).stream()
                .mapToObj(thirds -> thirdsOf(Math.round(thirds * 3)))
                .findFirst();
    }

    private static Importance thirdsOf(long thirds) {
        return Arrays.stream(Importance.values())
                .filter(it -> it.thirds() == thirds)
                .findFirst()
                .orElseThrow();
    }
}
