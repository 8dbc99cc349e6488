package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.account.UniqueCredentials;
import app.entente.comparison.Comparison;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.Comparisons;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Strength;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.engine.StrengthFinding;
import app.entente.finding.BoundaryOutcome;
import app.entente.finding.GuessAccuracy;
import app.entente.finding.StatementEvaluation;
import app.entente.finding.WorkSplit;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** Whoever looks around meets everything the comparison can say. */
@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoFindingsTests {

    private final Demos demos;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final Comparisons comparisons;

    DemoFindingsTests(Demos demos, Spaces spaces, Rounds rounds, Door door, Comparisons comparisons) {
        this.demos = demos;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.comparisons = comparisons;
    }

    @Test
    void theDemoShowsEveryKindOfFinding() {
        var couple = demos.start(UniqueCredentials.address(), DemoVariant.BEGINNING, Locale.ENGLISH);
        var seen = comparison(couple);
        demos.end(couple.first());

        assertThat(seen.strengths().stream().map(Strength::kind)).contains(StrengthFinding.Kind.values());
        assertThat(outcomes(seen, ComparisonOutcome.Limits.class).map(ComparisonOutcome.Limits::boundary))
                .contains(BoundaryOutcome.values());
        assertThat(outcomes(seen, ComparisonOutcome.Views.class).flatMap(it -> it.evaluation().stream()))
                .contains(StatementEvaluation.values());
        assertThat(outcomes(seen, ComparisonOutcome.Distance.class)).anyMatch(ComparisonOutcome.Distance::unspoken);
        assertThat(outcomes(seen, ComparisonOutcome.Options.class)).anyMatch(it -> !it.same());
        assertThat(outcomes(seen, ComparisonOutcome.SupportFlow.class).map(ComparisonOutcome.SupportFlow::balance))
                .anyMatch(it -> it.perceptionGaps().second() > 0.5)
                .anyMatch(it -> it.net() != 0 && it.bothWishItAsItIs());
        assertThat(outcomes(seen, ComparisonOutcome.Division.class))
                .anyMatch(it -> it.split().view() == WorkSplit.View.BOTH_FEEL_THEY_DO_MORE)
                .anyMatch(it -> it.split().settled());
        assertThat(seen.wishes()).isNotEmpty();
        assertThat(seen.topics())
                .anyMatch(it -> it.items()
                        .getFirst()
                        .guesses()
                        .myInsight()
                        .equals(Optional.of(GuessAccuracy.Insight.HIDDEN_DIFFERENCE)));
        assertThat(insights(seen)).contains(GuessAccuracy.Insight.values());
        assertThat(seen.topics()).hasSize(5);
        assertThat(seen.alsoWorthATalk()).contains(new ThemeId("privacy"));
    }

    private Comparison comparison(DemoCouple couple) {
        var noa = spaces.current(couple.first()).orElseThrow();
        return comparisons.compare(
                door.findOpened(noa, rounds.opened(noa).getFirst().id()).orElseThrow());
    }

    private static <T extends ComparisonOutcome> Stream<T> outcomes(Comparison seen, Class<T> kind) {
        return seen.items().stream()
                .map(ItemComparison::outcome)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<GuessAccuracy.Insight> insights(Comparison seen) {
        return seen.items().stream()
                .map(ItemComparison::guesses)
                .flatMap(it -> Stream.concat(it.myInsight().stream(), it.partnersInsight().stream()));
    }
}
