package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/content.md tells of the packs is what the packs hold. */
class ContentPageTests {

    private final List<String> page = page();

    @Test
    void thePageCountsTheQuestionsOfEveryPack() {
        assertThat(ShippedPacks.optional())
                .allSatisfy(pack -> assertThat(page)
                        .anyMatch(line -> line.startsWith("| %s | %d |"
                                .formatted(
                                        CorePack.texts().name(pack),
                                        pack.items().size()))));
    }

    @Test
    void thePageGivesAReasonForEveryUnion() {
        var unions = ShippedPacks.items().stream()
                .filter(item -> item.indicators().size() > 1)
                .toList();
        assertThat(unions)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(page)
                        .anyMatch(line -> line.startsWith("| `%s` | ".formatted(item.id()))
                                && item.indicators().stream().allMatch(line::contains)));
        assertThat(page.stream().filter(line -> line.startsWith("| `"))).hasSameSizeAs(unions);
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("../docs/content.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
