package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Shows where every item comes from. The list of indicators itself lies outside the project. */
class ProvenanceTests {

    private static final Pattern CELL = Pattern.compile("\"[^\"]*\"|[^,]+|(?<=,)(?=,|$)");

    private record Origin(String indicator, String item) {}

    private record Indicator(String lens, boolean reversed, String good, String owner, String format, String safety) {

        /** Knowing and naming limits is asked as an expectation: what counts there is whether the two agree. */
        static Indicator of(List<String> cells) {
            var clarity = cells.get(3).equals("BND") && cells.get(7).equals("L5G");
            return new Indicator(
                    clarity ? "EXP" : cells.get(3),
                    cells.get(4).equals("-"),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8));
        }
    }

    private final List<Item> items = AllPacks.items();

    @Test
    void theTableNamesExactlyWhatTheItemsName() throws IOException {
        var named = items.stream()
                .flatMap(item -> item.indicators().stream()
                        .map(it -> new Origin(it, item.id().value())))
                .toList();
        assertThat(table()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyItemIsOfTheKindItsIndicatorsAre() throws IOException {
        var indicators = indicators();
        for (var item : items) {
            for (var id : item.indicators()) {
                assertThat(indicators).as(item.id().value()).containsKey(id);
                assertThat(kind(item)).as("%s from %s", item.id(), id).isEqualTo(indicators.get(id));
            }
        }
    }

    private static Indicator kind(Item item) {
        var lens = switch (item.subject()) {
            case Lens.EXPECTATIONS -> "EXP";
            case Lens.BOUNDARIES -> "BND";
            case Lens.SUPPORT -> "SUP";
            case Scale.TRUST -> "TRU";
            case Scale.DEPENDENCE -> "DEP";
            case Scale.INDEPENDENCE -> "IND";
            case Scale.HEALTHY_DEPENDENCE -> "HLD";
            case Scale.STRAIN -> "COD";
        };
        var format = switch (item.form()) {
            case Form.Agree(boolean guess) -> guess ? "L5G" : "L5";
            case Form.Limit() -> "B3";
            case Form.GiveReceive() -> "GR";
            case Form.Choice _ -> "CH";
        };
        return new Indicator(
                lens,
                item.reversed(),
                Names.kebab(item.good()),
                item.owner().map(Names::kebab).orElse(""),
                format,
                item.sensitive() ? "S" : "-");
    }

    private static List<Origin> table() throws IOException {
        return new ClassPathResource("seeds/provenance.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2))
                .map(cells -> new Origin(cells[0], cells[1]))
                .toList();
    }

    private static Map<String, Indicator> indicators() throws IOException {
        var given = System.getenv("ENTENTE_INDICATORS");
        assumeTrue(given != null, "ENTENTE_INDICATORS is not given");
        return Files.readAllLines(Path.of(given)).stream()
                .skip(1)
                .map(line -> CELL.matcher(line).results().map(it -> it.group()).toList())
                .collect(Collectors.toMap(List::getFirst, Indicator::of));
    }
}
