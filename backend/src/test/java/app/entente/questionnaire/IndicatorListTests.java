package app.entente.questionnaire;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the tables against the list of indicators itself, which lies outside the project. */
class IndicatorListTests {

    private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^,]+|(?<=,)(?=,|$)");
    /** Staying close after a hurt: the list calls it good, but keeping a distance can be the right thing. */
    private static final Set<String> NO_GOOD_END = Set.of("TR17");

    private static final Map<String, List<String>> LIST = new HashMap<>();

    @BeforeAll
    static void readTheList() throws IOException {
        var given = System.getenv("ENTENTE_INDICATORS");
        assumeTrue(given != null, "ENTENTE_INDICATORS is not given");
        Files.readAllLines(Path.of(given)).stream()
                .skip(1)
                .map(line -> CELL.matcher(line).results().map(it -> it.group()).toList())
                .filter(cells -> !cells.get(3).equals("TXT")) // rules for writing, not indicators
                .forEach(cells -> LIST.put(cells.getFirst(), cells));
    }

    @Test
    void theListIsCoveredExactly() {
        assertThat(Provenance.indicators()).isEqualTo(LIST.keySet());
    }

    @Test
    void everyItemIsOfTheKindItsIndicatorsAre() {
        for (var item : ShippedPacks.items()) {
            for (var id : item.indicators()) {
                assertThat(IndicatorKind.of(item))
                        .as("%s from %s", item.id(), id)
                        .isEqualTo(expected(id));
            }
        }
    }

    @Test
    void whatIsForReflectionIsReflectedOnAndNothingElse() {
        var reflected = ReflectionFiles.read().indicators().values().stream()
                .flatMap(List::stream)
                .collect(toSet());
        var listed = LIST.keySet().stream()
                .filter(id -> listed(id).get(7).equals("P"))
                .collect(toSet());
        assertThat(reflected).isEqualTo(listed);
    }

    /** The list names its documents otherwise, so they are compared by the indicators each of them has. */
    @Test
    void everyDocumentHasTheIndicatorsTheListGivesIt() {
        var listed = LIST.values().stream()
                .flatMap(cells ->
                        Stream.of(cells.getLast().split(" ")).map(document -> Map.entry(document, cells.getFirst())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        Set<Set<String>> ours = new HashSet<>(Provenance.documents().values());
        assertThat(ours).isEqualTo(new HashSet<>(listed.values()));
    }

    private static IndicatorKind expected(String indicator) {
        var listed = IndicatorKind.listed(listed(indicator));
        return NO_GOOD_END.contains(indicator) ? listed.withoutGoodEnd() : listed;
    }

    private static List<String> listed(String indicator) {
        return Objects.requireNonNull(LIST.get(indicator), indicator);
    }
}
