package app.entente.engine;

import static app.entente.engine.Oracles.number;
import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static app.entente.engine.Vectors.named;
import static app.entente.engine.Vectors.numbers;
import static app.entente.engine.Vectors.sameName;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.values.Aspect;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingVectorTests {

    @Test
    void everyPriorityIsTheSame() throws IOException {
        for (var row : Vectors.rows("priority.csv")) {
            var priority = Priority.of(numbers(row, "severities"), importance(row), lifted(row));
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
                .map(row -> new Theme(text(row, "theme"), importance(row)))
                .distinct()
                .toList();
        var ranking = new Ranking(themes);
        facets.forEach(row -> addTo(ranking, row));
        var topics = ranking.ranked();
        assertThat(topics).hasSameSizeAs(themes);
        for (var row : facets) {
            var topic = topics.get(Oracles.whole(row, "topic_rank") - 1);
            assertThat(topic.theme().id()).as("%s", row).isEqualTo(text(row, "theme"));
            var facet = topic.facets().get(Oracles.whole(row, "facet_rank") - 1);
            sameName(row, "aspect", facet.aspect());
            same(row, "priority", facet.priority().value());
        }
    }

    private static void addTo(Ranking ranking, Map<String, String> row) {
        var theme = text(row, "theme");
        var aspect = named(Aspect.class, row, "aspect");
        var severities = numbers(row, "severities");
        for (int i = 0; i < severities.length; i++) {
            var id = aspect + "-" + i;
            var finding = new Finding.Wished(new ShownItem.MutualWish(id, theme)); // any: only its weight counts here
            ranking.add(new Weighed(finding, id, theme, aspect, severities[i], i == 0 && lifted(row)));
        }
    }

    private static boolean lifted(Map<String, String> row) {
        return text(row, "lifted").equals("true");
    }

    private static Both<Optional<Importance>> importance(Map<String, String> row) {
        return new Both<>(importance(row, "importance_a"), importance(row, "importance_b"));
    }

    private static Optional<Importance> importance(Map<String, String> row, String column) {
        return number(row, column).stream()
                .mapToObj(thirds -> Arrays.stream(Importance.values())
                        .filter(it -> it.thirds() == (int) thirds)
                        .findFirst()
                        .orElseThrow())
                .findFirst();
    }
}
