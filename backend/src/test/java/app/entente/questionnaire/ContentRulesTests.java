package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the core pack has to hold, and how it is built. */
class ContentRulesTests {

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
                .filteredOn(item -> item.form() instanceof Form.GiveReceive)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(item -> item.subject() == Lens.SUPPORT);
    }

    @Test
    void allThreeLensesAndTheFirstScalesAreAsked() {
        assertThat(pack.items().stream().map(Item::subject))
                .contains(Lens.values())
                .contains(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
    }

    @Test
    void expectationsAndSupportGivenHaveNoGoodPole() {
        assertThat(pack.items())
                .filteredOn(item -> item.subject() == Lens.EXPECTATIONS || item.form() instanceof Form.GiveReceive)
                .allMatch(item -> item.good() == Good.NONE);
    }

    @Test
    void whatCanBeWelcomeOrNotIsNeverShownUnasked() {
        assertThat(pack.items()).filteredOn(Item::evaluative).noneMatch(item -> item.share() == DefaultShare.SHOW);
    }

    @Test
    void sensitiveItemsStartPrivate() {
        assertThat(pack.items()).filteredOn(Item::sensitive).allMatch(item -> item.share() == DefaultShare.PRIVATE);
    }

    @Test
    void everyLimitIsOnesOwnExceptFidelity() {
        assertThat(pack.items())
                .filteredOn(item -> item.form() instanceof Form.Limit)
                .allMatch(item -> item.owner().isPresent())
                .filteredOn(item -> item.owner().equals(Optional.of(Owner.BOTH)))
                .allMatch(item -> item.indicators().stream().allMatch(it -> it.startsWith("AG")));
    }

    @Test
    void atMostOneInFourOfAScaleIsReversed() {
        assertThat(Scale.values()).allSatisfy(scale -> {
            var items = pack.items().stream()
                    .filter(item -> item.subject() == scale)
                    .toList();
            assertThat(items.stream().filter(Item::reversed).count() * 4).isLessThanOrEqualTo(items.size());
        });
    }

    @Test
    void everyExpectationOnAScaleCanBeReadInTwoWays() {
        assertThat(pack.items())
                .filteredOn(item -> item.subject() == Lens.EXPECTATIONS && item.form() instanceof Form.Agree)
                .allMatch(item -> CorePack.texts().readings(item).isPresent());
    }

    @Test
    void noTwoItemsAskTheSame() {
        var texts = new HashSet<String>();
        assertThat(pack.items()).allMatch(item -> texts.add(CorePack.texts().text(item)));
    }

    private static Map<Lens, Long> inLenses(Theme theme) {
        return theme.items().stream()
                .map(Item::subject)
                .filter(Lens.class::isInstance)
                .map(Lens.class::cast)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }
}
