package app.entente.questionnaire;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.Pack;
import app.entente.pack.Scale;
import app.entente.values.AgreementPole;
import app.entente.values.Aspect;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.values.ThemeId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    void aThemeOfSeveralPacksHasTheSameNameInAll() {
        for (var language : List.of("en", "fr")) {
            var names = new HashMap<String, Set<String>>();
            PackFiles.themes(language)
                    .forEach((theme, yamlNode) -> names.computeIfAbsent(theme.name(), _ -> new HashSet<>())
                            .add(yamlNode.get("name").text()));
            assertThat(names)
                    .allSatisfy((theme, its) -> assertThat(its).as(theme).hasSize(1));
        }
    }

    @Test
    void aTitleOfAThemeIsTheSameInAllItsPacks() {
        for (var language : List.of("en", "fr")) {
            var titles = new HashMap<String, Set<String>>();
            PackFiles.themes(language)
                    .forEach((theme, yamlNode) -> yamlNode.get("titles")
                            .stringMap()
                            .forEach((facet, title) -> titles.computeIfAbsent(
                                            theme.name() + " " + facet, _ -> new HashSet<>())
                                    .add(title)));
            assertThat(titles)
                    .allSatisfy((facet, its) -> assertThat(its).as(facet).hasSize(1));
        }
    }

    @Test
    void everyFacetOfAThemeHasATitle() {
        for (var questionnaireTexts : List.of(
                CorePack.questionnaires().texts(Locale.ENGLISH),
                CorePack.questionnaires().texts(Locale.FRENCH))) {
            assertThat(items)
                    .allSatisfy(it -> assertThat(questionnaireTexts.title(it.theme(), aspect(it)))
                            .as("%s of %s", aspect(it), it.theme())
                            .isNotEqualTo(questionnaireTexts.theme(it.theme())));
        }
    }

    @Test
    void aThemesPulseIsTwoStatementsThatAllLanguagesHave() {
        var pulses = PackFiles.pulses();
        assertThat(pulses.keySet())
                .isEqualTo(ShippedPacks.themes().stream()
                        .map(it -> it.id().value())
                        .collect(toSet()));
        for (var language : List.of("en", "fr")) {
            assertThat(PackFiles.pulseWords(language).keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            pulses.values().stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void everyQuestionHasAnIndicatorOrAGround() {
        assertThat(PackFiles.structures()
                        .flatMap(it -> it.get("themes").list().stream())
                        .flatMap(it -> it.get("items").list().stream()))
                .allMatch(it ->
                        it.find("indicators").isPresent() != it.find("ground").isPresent());
    }

    @Test
    void onlyStatementsHaveAGoodPole() {
        assertThat(items)
                .filteredOn(item -> !(item.form() instanceof ItemForm.Statement))
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
    void whatProtectsAFreedomIsAStrengthOnlyWhereItIsKept() {
        assertThat(items)
                .filteredOn(Item::autonomy)
                .noneMatch(item ->
                        item.form() instanceof ItemForm.Expectation it && it.agreement() == AgreementPole.EITHER);
    }

    @Test
    void aSplitOfMoneyContactsOrDecisionsIsNoStrengthWhereOneDoesNearlyAll() {
        var delicate = Set.of(new ThemeId("money"), new ThemeId("deciding"), new ThemeId("saving-and-debts"));
        assertThat(items)
                .filteredOn(item -> delicate.contains(item.theme()))
                .noneMatch(item -> item.form() instanceof ItemForm.Division(var rule) && rule == StrengthRule.ALWAYS);
    }

    @Test
    void noTwoItemsAskTheSame() {
        var texts = new HashSet<String>();
        assertThat(items).allMatch(item -> texts.add(CorePack.texts().text(item)));
    }

    private static Aspect aspect(Item item) {
        return switch (item.form()) {
            case ItemForm.Limit _ -> Aspect.BOUNDARIES;
            case ItemForm.Support _, ItemForm.Division _, ItemForm.MutualWish _ -> Aspect.SUPPORT;
            case ItemForm.Expectation _ -> Aspect.EXPECTATIONS;
            case ItemForm.Choice _ -> item.subject() == Lens.EXPECTATIONS ? Aspect.EXPECTATIONS : Aspect.STATEMENTS;
            case ItemForm.Statement _, ItemForm.Words _ -> Aspect.STATEMENTS;
        };
    }

    static Stream<Arguments> optional() {
        return ShippedPacks.optional().stream()
                .map(pack -> argumentSet(pack.id().value(), pack));
    }
}
