package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.Pack;
import app.entente.pack.Scale;
import app.entente.pack.Theme;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a first conversation has to hold. */
class CorePackTests {

    private final Pack pack = CorePack.pack();

    @Test
    void aFirstConversationIsShort() {
        assertThat(pack.items()).hasSizeBetween(32, 36);
        assertThat(pack.themes()).hasSizeBetween(9, 10);
        assertThat(pack.minutes()).isBetween(9, 10);
    }

    @Test
    void itsThemesStandInTheirOrder() {
        assertThat(pack.themes().stream().map(it -> it.id().value()))
                .containsExactly(
                        "time-together",
                        "time-apart",
                        "money",
                        "deciding",
                        "home",
                        "care",
                        "privacy",
                        "conflict",
                        "families",
                        "growth");
    }

    @Test
    void everyThemeHasTwoItemsInOneLens() {
        assertThat(pack.themes())
                .allSatisfy(theme -> assertThat(inLenses(theme).values())
                        .as(theme.id().value())
                        .anySatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(2)));
    }

    @Test
    void everyFormIsAskedOftenEnough() {
        assertThat(count(it -> it.form() instanceof ItemForm.Expectation)).isGreaterThanOrEqualTo(12);
        assertThat(count(it -> it.form() instanceof ItemForm.Limit)).isGreaterThanOrEqualTo(6);
        assertThat(count(it -> it.form() instanceof ItemForm.Support)).isGreaterThanOrEqualTo(4);
        assertThat(count(it -> it.form() instanceof ItemForm.Division)).isGreaterThanOrEqualTo(4);
        assertThat(count(it -> it.subject() == Scale.TRUST)).isGreaterThanOrEqualTo(4);
    }

    private long count(Predicate<Item> which) {
        return pack.items().stream().filter(which).count();
    }

    private static Map<Lens, Long> inLenses(Theme theme) {
        return theme.items().stream()
                .map(Item::subject)
                .filter(Lens.class::isInstance)
                .map(Lens.class::cast)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }
}
