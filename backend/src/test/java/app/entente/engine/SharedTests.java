package app.entente.engine;

import app.entente.values.Aspect;

import static app.entente.engine.Shown.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.values.StrengthRule;
import app.entente.values.AgreementPole;
import app.entente.engine.Shared.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTests {

    private static final Theme DEAR = Shown.theme(HOME, Importance.QUITE_A_LOT, Importance.NOT_AT_ALL);

    @Test
    void theSameExpectationCountsWhereTheThemeMattersToOneOfThem() {
        var same = Shown.expectation("evenings", 4, 4);
        assertThat(of(DEAR, same)).contains(Kind.SAME_EXPECTATION);
        assertThat(of(Shown.theme(HOME), same)).isEmpty();
        assertThat(of(Shown.theme(HOME, Importance.A_LITTLE, Importance.NOT_AT_ALL), same))
                .isEmpty();
    }

    @Test
    void anAgreementOneOfThemKnewOfIsToldAsKnownUnderTheSameRule() {
        var known = Shown.guessed(Shown.expectation("evenings", 4, 4), 4);
        assertThat(of(DEAR, known)).contains(Kind.KNOWN_AGREEMENT);
        assertThat(of(DEAR, Shown.guessed(Shown.expectation("evenings", 4, 4), 1)))
                .contains(Kind.SAME_EXPECTATION);
        assertThat(of(Shown.theme(HOME), known)).isEmpty();
        assertThat(of(DEAR, Shown.agreeingAt(AgreementPole.LOW, known))).isEmpty();
    }

    @ParameterizedTest(name = "both {1} where agreeing counts at {0}: {2}")
    @CsvSource({
        "EITHER, 5, true", "EITHER, 1, true", "EITHER, 3, false", "HIGH, 4, true", "HIGH, 2, false",
        "LOW, 1, true", "LOW, 4, false", "NONE, 5, false"
    })
    void agreeingIsAStrengthOnlyAtAPoleTheItemAllows(AgreementPole pole, int answer, boolean strength) {
        var same = Shown.agreeingAt(pole, Shown.expectation("own-friends", answer, answer));
        assertThat(of(DEAR, same).isPresent()).isEqualTo(strength);
    }

    @Test
    void knowingOfASharedConcernMakesItNoStrength() {
        var guesses = new Both<>(Optional.of(5), Optional.of(5));
        var sign = new ShownItem.Statement("tired", HOME, Range.AGREE, false, Good.LOW, true, new Both<>(5, 5), guesses);
        assertThat(of(DEAR, sign)).isEmpty();
    }

    @Test
    void aLimitBothHoldIsAStrengthAndWhatIsFineForBothIsSimplyFine() {
        assertThat(of(DEAR, Shown.limit("photos", Stance.FINE, Stance.FINE))).isEmpty();
        assertThat(of(DEAR, Shown.limit("photos", Stance.NOT_OK, Stance.NOT_OK)))
                .contains(Kind.SHARED_LIMIT);
        assertThat(of(DEAR, Shown.limit("photos", Stance.ASK, Stance.ASK))).isEmpty();
    }

    @Test
    void evenSupportAndTheSameChoiceAreStrengths() {
        assertThat(of(DEAR, Shown.support("listening", Shown.exchange(3, 3), Shown.exchange(3, 3))))
                .contains(Kind.EVEN_SUPPORT);
        assertThat(of(DEAR, Shown.choice("trust", "more", "more"))).contains(Kind.SAME_EXPECTATION);
        assertThat(of(DEAR, Shown.statement("heard", Good.HIGH, 4, 5))).contains(Kind.SHARED_STRENGTH);
    }

    @Test
    void anotherOptionThanTheAllowedOneIsNoStrength() {
        var both = new Both<>("late", "late");
        var choice = new ShownItem.Choice("bed", HOME, true, Set.of("early"), both, Shown.nothing());
        assertThat(of(DEAR, choice)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, split {1}: {2}")
    @CsvSource({
        "ALWAYS, 2, true", "ALWAYS, 0, true", "UNLESS_ONE_SIDED, 2, false", "UNLESS_ONE_SIDED, 1, true", "NEVER, 0, false"
    })
    void aSplitBothSeeAlikeAndLikeIsAStrengthWhereTheItemSaysSo(StrengthRule rule, int part, boolean strength) {
        var split = Shown.division("dishes", rule, Shown.share(part, Wish.AS_IT_IS), Shown.share(-part, Wish.AS_IT_IS));
        assertThat(of(DEAR, split).isPresent()).isEqualTo(strength);
        assertThat(of(DEAR, Shown.division("dishes", rule, Shown.share(part), Shown.share(-part))))
                .isEmpty();
    }

    @Test
    void strengthsOfTheThemeThatMattersMostComeFirst() {
        var findings = Engine.compare(
                List.of(
                        Shown.theme("a"),
                        Shown.theme("b", Importance.VERY_MUCH, Importance.VERY_MUCH),
                        Shown.theme("c", Importance.VERY_MUCH, Importance.VERY_MUCH)),
                List.of(held("c"), held("a"), held("b")));
        assertThat(findings.strengths())
                .extracting(it -> it.finding().item().theme())
                .containsExactly("b", "c", "a");
    }

    @Test
    void whatTheyTellOfThemselvesIsNeitherAStrengthNorADifference() {
        assertThat(of(DEAR, Shown.told("roots", "home", "home"))).isEmpty();
        var finding = Engine.finding(Shown.told("roots", "home", "school"));
        assertThat(finding.severity()).isZero();
        assertThat(finding.unspoken()).isFalse();
        assertThat(finding.aspect()).isEqualTo(Aspect.STATEMENTS);
    }

    private static ShownItem held(String theme) {
        return new ShownItem.Limit(
                "limit-" + theme, theme, Holder.SELF, true, new Both<>(Stance.NOT_OK, Stance.NOT_OK));
    }

    private static Optional<Kind> of(Theme theme, ShownItem item) {
        return Engine.compare(List.of(theme), List.of(item)).strengths().stream()
                .map(Shared::kind)
                .findFirst();
    }
}
