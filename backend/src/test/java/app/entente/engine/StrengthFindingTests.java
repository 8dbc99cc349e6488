package app.entente.engine;

import static app.entente.engine.ShownItems.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.StrengthFinding.Kind;
import app.entente.finding.ShownItem;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.AgreementPole;
import app.entente.values.Aspect;
import app.entente.values.DesirableEnd;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.values.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthFindingTests {

    private static final RatedTheme DEAR = ShownItems.theme(HOME, Importance.QUITE, Importance.NOT);

    @Test
    void theSameExpectationCountsWhereTheThemeMattersToOneOfThem() {
        var same = ShownItems.expectation("evenings", 4, 4);
        assertThat(of(DEAR, same)).contains(Kind.SAME_EXPECTATION);
        assertThat(of(ShownItems.theme(HOME), same)).isEmpty();
        assertThat(of(ShownItems.theme(HOME, Importance.A_LITTLE, Importance.NOT), same))
                .isEmpty();
    }

    @Test
    void anAgreementOneOfThemKnewOfIsToldAsKnownUnderTheSameRule() {
        var known = ShownItems.guessed(ShownItems.expectation("evenings", 4, 4), 4);
        assertThat(of(DEAR, known)).contains(Kind.KNOWN_AGREEMENT);
        assertThat(of(DEAR, ShownItems.guessed(ShownItems.expectation("evenings", 4, 4), 1)))
                .contains(Kind.SAME_EXPECTATION);
        assertThat(of(ShownItems.theme(HOME), known)).isEmpty();
        assertThat(of(DEAR, ShownItems.agreeingAt(AgreementPole.LOW, known))).isEmpty();
    }

    @ParameterizedTest(name = "both {1} where agreeing counts at {0}: {2}")
    @CsvSource({
        "EITHER, 5, true",
        "EITHER, 1, true",
        "EITHER, 3, false",
        "HIGH, 4, true",
        "HIGH, 2, false",
        "LOW, 1, true",
        "LOW, 4, false",
        "NONE, 5, false"
    })
    void agreeingIsAStrengthOnlyAtAPoleTheItemAllows(AgreementPole pole, int answer, boolean strength) {
        var same = ShownItems.agreeingAt(pole, ShownItems.expectation("own-friends", answer, answer));
        assertThat(of(DEAR, same).isPresent()).isEqualTo(strength);
    }

    @Test
    void knowingOfASharedConcernMakesItNoStrength() {
        var guesses = new Dyad<>(Optional.of(5), Optional.of(5));
        var sign = new ShownItem.Statement(
                "tired", HOME, AnswerRange.AGREE, false, DesirableEnd.LOW, true, new Dyad<>(5, 5), guesses);
        assertThat(of(DEAR, sign)).isEmpty();
    }

    @Test
    void aLimitBothHoldIsAStrengthAndWhatIsFineForBothIsSimplyFine() {
        assertThat(of(DEAR, ShownItems.limit("photos", LimitLevel.FINE, LimitLevel.FINE)))
                .isEmpty();
        assertThat(of(DEAR, ShownItems.limit("photos", LimitLevel.NOT_OK, LimitLevel.NOT_OK)))
                .contains(Kind.SHARED_LIMIT);
        assertThat(of(DEAR, ShownItems.limit("photos", LimitLevel.ASK, LimitLevel.ASK)))
                .isEmpty();
    }

    @Test
    void evenSupportAndTheSameChoiceAreStrengths() {
        assertThat(of(DEAR, ShownItems.support("listening", ShownItems.exchange(3, 3), ShownItems.exchange(3, 3))))
                .contains(Kind.EVEN_SUPPORT);
        assertThat(of(DEAR, ShownItems.choice("trust", "more", "more"))).contains(Kind.SAME_EXPECTATION);
        assertThat(of(DEAR, ShownItems.statement("heard", DesirableEnd.HIGH, 4, 5)))
                .contains(Kind.SHARED_STRENGTH);
    }

    @Test
    void anotherOptionThanTheAllowedOneIsNoStrength() {
        var dyad = new Dyad<>("late", "late");
        var choice = new ShownItem.Choice("bed", HOME, true, Set.of("early"), dyad, ShownItems.nothing());
        assertThat(of(DEAR, choice)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, split {1}: {2}")
    @CsvSource({
        "ALWAYS, 2, true",
        "ALWAYS, 0, true",
        "UNLESS_ONE_SIDED, 2, false",
        "UNLESS_ONE_SIDED, 1, true",
        "NEVER, 0, false"
    })
    void aSplitBothSeeAlikeAndLikeIsAStrengthWhereTheItemSaysSo(StrengthRule rule, int part, boolean strength) {
        var split = ShownItems.division(
                "dishes", rule, ShownItems.share(part, Wish.AS_IT_IS), ShownItems.share(-part, Wish.AS_IT_IS));
        assertThat(of(DEAR, split).isPresent()).isEqualTo(strength);
        assertThat(of(DEAR, ShownItems.division("dishes", rule, ShownItems.share(part), ShownItems.share(-part))))
                .isEmpty();
    }

    @Test
    void strengthsOfTheThemeThatMattersMostComeFirst() {
        var findings = Engine.compare(
                List.of(
                        ShownItems.theme("a"),
                        ShownItems.theme("b", Importance.VERY, Importance.VERY),
                        ShownItems.theme("c", Importance.VERY, Importance.VERY)),
                List.of(held("c"), held("a"), held("b")));
        assertThat(findings.strengths())
                .extracting(it -> it.finding().item().theme())
                .containsExactly("b", "c", "a");
    }

    @Test
    void whatTheyTellOfThemselvesIsNeitherAStrengthNorADifference() {
        assertThat(of(DEAR, ShownItems.told("roots", "home", "home"))).isEmpty();
        var finding = Engine.finding(ShownItems.told("roots", "home", "school"));
        assertThat(finding.severity()).isZero();
        assertThat(finding.unspoken()).isFalse();
        assertThat(finding.aspect()).isEqualTo(Aspect.STATEMENTS);
    }

    private static ShownItem held(String theme) {
        return new ShownItem.Limit(
                "limit-" + theme, theme, LimitOwner.SELF, true, new Dyad<>(LimitLevel.NOT_OK, LimitLevel.NOT_OK));
    }

    private static Optional<Kind> of(RatedTheme ratedTheme, ShownItem item) {
        return Engine.compare(List.of(ratedTheme), List.of(item)).strengths().stream()
                .map(StrengthFinding::kind)
                .findFirst();
    }
}
