package app.entente.engine;

import static app.entente.engine.ShownItems.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.StrengthFinding.Kind;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.DesirableEnd;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void anAgreementOneOfThemKnewOfIsAStrengthEvenWhereItMattersLittle() {
        assertThat(of(ShownItems.theme(HOME), ShownItems.guessed(ShownItems.expectation("evenings", 4, 4), 4)))
                .contains(Kind.KNOWN_AGREEMENT);
        assertThat(of(ShownItems.theme(HOME), ShownItems.guessed(ShownItems.expectation("evenings", 4, 4), 1)))
                .isEmpty();
    }

    @Test
    void knowingOfASharedConcernMakesItNoStrength() {
        var guesses = new Dyad<>(Optional.of(5), Optional.of(5));
        var sign = new ShownItem.Statement(
                "tired", HOME, AnswerRange.AGREE, false, DesirableEnd.LOW, new Dyad<>(5, 5), guesses);
        assertThat(of(DEAR, sign)).isEmpty();
    }

    @Test
    void whatIsFineForBothAndALimitBothHoldAreStrengths() {
        assertThat(of(DEAR, ShownItems.limit("photos", LimitLevel.FINE, LimitLevel.FINE)))
                .contains(Kind.BOTH_FINE);
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
    void whatTheyTellOfThemselvesIsNeitherAStrengthNorADifference() {
        assertThat(of(DEAR, ShownItems.told("roots", "home", "home"))).isEmpty();
        var finding = Engine.finding(ShownItems.told("roots", "home", "school"));
        assertThat(finding.severity()).isZero();
        assertThat(finding.unspoken()).isFalse();
        assertThat(finding.aspect()).isEqualTo(Aspect.STATEMENTS);
    }

    private static Optional<Kind> of(RatedTheme ratedTheme, ShownItem item) {
        return Engine.compare(List.of(ratedTheme), List.of(item)).strengths().stream()
                .map(StrengthFinding::kind)
                .findFirst();
    }
}
