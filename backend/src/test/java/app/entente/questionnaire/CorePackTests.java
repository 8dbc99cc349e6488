package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a first conversation has to hold. */
class CorePackTests {

    private final Pack pack = CorePack.pack();

    @Test
    void aFirstConversationIsShort() {
        assertThat(pack.items()).hasSizeBetween(30, 36);
        assertThat(pack.themes()).hasSizeBetween(8, 10);
    }

    @Test
    void everyThemeHasTwoItemsInOneLens() {
        assertThat(pack.themes())
                .allSatisfy(theme -> assertThat(inLenses(theme).values())
                        .anySatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(2)));
    }

    @Test
    void sixKindsOfSupportOrMoreAreGivenAndReceived() {
        assertThat(pack.items())
                .filteredOn(item -> item.form() instanceof ItemForm.GiveReceive)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(item -> item.subject() == Lens.SUPPORT);
    }

    @Test
    void allThreeLensesAndTheFirstScalesAreAsked() {
        assertThat(pack.items().stream().map(Item::subject))
                .contains(Lens.values())
                .contains(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
    }

    private static Map<Lens, Long> inLenses(Theme theme) {
        return theme.items().stream()
                .map(Item::subject)
                .filter(Lens.class::isInstance)
                .map(Lens.class::cast)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }
}
