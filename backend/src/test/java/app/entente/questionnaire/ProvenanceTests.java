package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.Item;
import app.entente.questionnaire.Provenance.Row;
import app.entente.values.Importance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows where every question comes from, and that no indicator and no document is left out. */
class ProvenanceTests {

    /** What matters to somebody is asked once at the end of every theme, not by an item. */
    private static final Row IMPORTANCE = new Row("AG03", "importance");

    private final List<Item> items = ShippedPacks.items();
    private final ReflectionFiles reflectionFiles = ReflectionFiles.read();

    @Test
    void theTableNamesExactlyWhatItemsAndReflectionsName() {
        var reflected = reflectionFiles.indicators().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(id -> new Row(id, it.getKey())));
        var asked = items.stream().flatMap(Provenance::named);
        assertThat(Provenance.table())
                .containsExactlyInAnyOrderElementsOf(Stream.of(asked, reflected, Stream.of(IMPORTANCE))
                        .flatMap(it -> it)
                        .toList());
    }

    @Test
    void whateverTheTableNamesHasAText() {
        var questionnaireTexts = CorePack.texts();
        var words = reflectionFiles.english();
        var written = new HashSet<>(words.keySet());
        items.stream()
                .filter(it -> !questionnaireTexts.text(it).isBlank())
                .forEach(it -> written.add(it.id().value()));
        for (var importance : Importance.values()) {
            assertThat(questionnaireTexts.labels().of(importance)).isNotBlank();
        }
        written.add(IMPORTANCE.second());
        assertThat(Provenance.table().stream().map(Row::second)).allMatch(written::contains);
    }

    @Test
    void everyDocumentLeadsToIndicatorsAndEveryIndicatorToADocument() {
        var documents = Provenance.documents();
        assertThat(documents)
                .hasSize(5)
                .allSatisfy((title, its) -> assertThat(its).as(title).isNotEmpty());
        Set<String> all = documents.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(all).isEqualTo(Provenance.indicators());
    }
}
