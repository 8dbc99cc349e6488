package app.entente.engine;

import static app.entente.engine.Vectors.named;
import static app.entente.engine.Vectors.numbers;
import static app.entente.engine.Vectors.sameName;
import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.Finding;
import app.entente.finding.ShownItem;
import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import app.entente.values.Aspect;
import app.entente.values.Importance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingVectorTests {

    @Test
    void everyPriorityIsTheSame() throws IOException {
        for (var row : Vectors.rows("priority.csv")) {
            var priority = TopicPriority.of(numbers(row, "severities"), importance(row), lifted(row));
            same(row, "severity", priority.severity());
            same(row, "importance", priority.importanceTwelfths() / 12.0);
            same(row, "evidence", priority.evidence());
            same(row, "priority", priority.value());
            sameName(row, "standing", priority.standing());
        }
    }

    @Test
    void everyOrderOfTopicsAndOfTheirFacetsIsTheSame() throws IOException {
        var cases = Vectors.rows("topic_order.csv").stream().collect(groupingBy(row -> text(row, "case")));
        cases.values().forEach(RankingVectorTests::sameOrder);
    }

    private static void sameOrder(List<Map<String, String>> facets) {
        var themes = facets.stream()
                .map(row -> new RatedTheme(text(row, "theme"), importance(row)))
                .distinct()
                .toList();
        var ranking = new TopicRanking(themes);
        facets.forEach(row -> addTo(ranking, row));
        var topics = ranking.rankedTopics();
        assertThat(topics).hasSameSizeAs(themes);
        for (var row : facets) {
            var topic = topics.get(OracleFiles.whole(row, "topic_rank") - 1);
            assertThat(topic.theme().id()).as("%s", row).isEqualTo(text(row, "theme"));
            var facet = topic.facets().get(OracleFiles.whole(row, "facet_rank") - 1);
            sameName(row, "aspect", facet.aspect());
            same(row, "priority", facet.priority().value());
        }
    }

    private static void addTo(TopicRanking ranking, Map<String, String> row) {
        var theme = text(row, "theme");
        var aspect = named(Aspect.class, row, "aspect");
        var severities = numbers(row, "severities");
        for (int i = 0; i < severities.length; i++) {
            var id = aspect + "-" + i;
            var finding = new Finding.Wished(new ShownItem.MutualWish(id, theme)); // any: only its weight counts here
            ranking.add(new ScoredFinding(finding, id, theme, aspect, severities[i], i == 0 && lifted(row)));
        }
    }

    private static boolean lifted(Map<String, String> row) {
        return text(row, "lifted").equals("true");
    }

    private static Dyad<Optional<Importance>> importance(Map<String, String> row) {
        return new Dyad<>(importance(row, "importance_a"), importance(row, "importance_b"));
    }

    private static Optional<Importance> importance(Map<String, String> row, String column) {
        return number(row, column).stream()
                .mapToObj(thirds -> Stream.of(Importance.values())
                        .skip((long) thirds)
                        .findFirst()
                        .orElseThrow())
                .findFirst();
    }
}
