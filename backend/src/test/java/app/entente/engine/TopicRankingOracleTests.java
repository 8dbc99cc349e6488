package app.entente.engine;

import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import app.entente.values.Importance;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicRankingOracleTests {

    @Test
    void everyRankOfTheGridIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/topic_ranking_grid.csv")) {
            var severities = Arrays.stream(text(row, "item_severities").split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var importance = new Dyad<>(importance(row, "importance_a"), importance(row, "importance_b"));
            var lifted = text(row, "lifted").equals("true");
            var topicPriority = TopicPriority.of(severities, importance, lifted);
            same(row, "severity", topicPriority.severity());
            same(row, "importance", topicPriority.importanceTwelfths() / 12.0);
            same(row, "evidence", topicPriority.evidence());
            same(row, "priority", topicPriority.value());
            assertThat(topicPriority.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(text(row, "standing"));
        }
    }

    private static Optional<Importance> importance(Map<String, String> row, String column) {
        return number(row, column).stream()
                .mapToObj(thirds -> thirdsOf(Math.round(thirds * 3)))
                .findFirst();
    }

    private static Importance thirdsOf(long thirds) {
        return Arrays.stream(Importance.values())
                .filter(it -> it.degree() == thirds)
                .findFirst()
                .orElseThrow();
    }
}
