package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.values.DesirableEnd;
import app.entente.values.LimitOwner;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pack has to keep to. */
class ContentRulesTests {

    private static final int AT_MOST = 24;
    private static final Set<Scale> ABOUT_ONESELF = EnumSet.of(Scale.DEPENDENCE, Scale.INDEPENDENCE, Scale.STRAIN);

    private final List<Item> items = ShippedPacks.items();

    @ParameterizedTest
    @MethodSource("optional")
    void anOptionalPackTakesOneSitting(Pack pack) {
        assertThat(pack.items()).hasSizeBetween(12, AT_MOST);
    }

    @Test
    void noItemStandsInTwoPacks() {
        assertThat(items.stream().map(Item::id)).doesNotHaveDuplicates();
    }

    @Test
    void noThemeStandsInTwoPacks() {
        assertThat(ShippedPacks.themes().stream().map(Theme::id)).doesNotHaveDuplicates();
    }

    @Test
    void expectationsAndSupportGivenHaveNoGoodPole() {
        assertThat(items)
                .filteredOn(item -> item.subject() == Lens.EXPECTATIONS || item.form() instanceof ItemForm.GiveReceive)
                .allMatch(item -> item.good() == DesirableEnd.NONE);
    }

    @Test
    void leaningAndStandingAloneHaveNoGoodPole() {
        assertThat(items)
                .filteredOn(item -> item.subject() == Scale.DEPENDENCE || item.subject() == Scale.INDEPENDENCE)
                .allMatch(item -> item.good() == DesirableEnd.NONE);
    }

    @Test
    void whatCanBeWelcomeOrNotIsNeverShownUnasked() {
        assertThat(items).filteredOn(Item::evaluative).noneMatch(item -> item.share() == DefaultShare.SHOW);
    }

    @Test
    void whatIsAboutOneselfAloneStartsPrivate() {
        assertThat(items)
                .filteredOn(item -> item.subject() instanceof Scale scale && ABOUT_ONESELF.contains(scale))
                .allMatch(item -> item.share() == DefaultShare.PRIVATE);
    }

    @Test
    void sensitiveItemsStartPrivate() {
        assertThat(items).filteredOn(Item::sensitive).allMatch(item -> item.share() == DefaultShare.PRIVATE);
    }

    @Test
    void everyLimitIsOnesOwnExceptFidelity() {
        assertThat(items)
                .filteredOn(item -> item.form() instanceof ItemForm.Limit)
                .allMatch(item -> item.owner().isPresent())
                .filteredOn(item -> item.owner().equals(Optional.of(LimitOwner.BOTH)))
                .allMatch(item -> item.indicators().stream().allMatch(it -> it.startsWith("AG")));
    }

    @ParameterizedTest
    @EnumSource
    void atMostOneInFourOfAScaleIsReversed(Scale scale) {
        var ofScale = items.stream().filter(item -> item.subject() == scale).toList();
        assertThat(ofScale.stream().filter(Item::reversed).count() * 4).isLessThanOrEqualTo(ofScale.size());
    }

    @Test
    void everyExpectationOnAScaleCanBeReadInTwoWays() {
        assertThat(items)
                .filteredOn(item -> item.subject() == Lens.EXPECTATIONS && item.form() instanceof ItemForm.Agree)
                .allMatch(item -> CorePack.texts().readings(item).isPresent());
    }

    @Test
    void noTwoItemsAskTheSame() {
        var texts = new HashSet<String>();
        assertThat(items).allMatch(item -> texts.add(CorePack.texts().text(item)));
    }

    static Stream<Arguments> optional() {
        return ShippedPacks.optional().stream()
                .map(pack -> argumentSet(pack.id().value(), pack));
    }
}
