package app.entente.engine;

import static app.entente.engine.Shown.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.engine.Shared.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void anAgreementOneOfThemKnewOfIsAStrengthEvenWhereItMattersLittle() {
        assertThat(of(Shown.theme(HOME), Shown.guessed(Shown.expectation("evenings", 4, 4), 4)))
                .contains(Kind.KNOWN_AGREEMENT);
        assertThat(of(Shown.theme(HOME), Shown.guessed(Shown.expectation("evenings", 4, 4), 1)))
                .isEmpty();
    }

    @Test
    void knowingOfASharedConcernMakesItNoStrength() {
        var guesses = new Both<>(Optional.of(5), Optional.of(5));
        var sign = new ShownItem.Statement("tired", HOME, Range.AGREE, false, Good.LOW, new Both<>(5, 5), guesses);
        assertThat(of(DEAR, sign)).isEmpty();
    }

    @Test
    void whatIsFineForBothAndALimitBothHoldAreStrengths() {
        assertThat(of(DEAR, Shown.limit("photos", Stance.FINE, Stance.FINE))).contains(Kind.BOTH_FINE);
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
    void whatTheyTellOfThemselvesIsNeitherAStrengthNorADifference() {
        assertThat(of(DEAR, Shown.told("roots", "home", "home"))).isEmpty();
        var finding = Engine.finding(Shown.told("roots", "home", "school"));
        assertThat(finding.severity()).isZero();
        assertThat(finding.unspoken()).isFalse();
        assertThat(finding.aspect()).isEqualTo(Aspect.STATEMENTS);
    }

    private static Optional<Kind> of(Theme theme, ShownItem item) {
        return Engine.compare(List.of(theme), List.of(item)).strengths().stream()
                .map(Shared::kind)
                .findFirst();
    }
}
