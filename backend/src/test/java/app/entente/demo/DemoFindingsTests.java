package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.account.People;
import app.entente.comparison.Compared;
import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.comparison.Outcome;
import app.entente.comparison.Strength;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.engine.Boundary;
import app.entente.engine.Evaluation;
import app.entente.engine.Guess;
import app.entente.engine.Shared;
import app.entente.engine.WorkSplit;
import app.entente.questionnaire.ThemeId;
import app.entente.session.Rounds;
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

    private final Demo demo;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final Comparisons comparisons;

    DemoFindingsTests(Demo demo, Spaces spaces, Rounds rounds, Door door, Comparisons comparisons) {
        this.demo = demo;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.comparisons = comparisons;
    }

    @Test
    void theDemoShowsEveryKindOfFinding() {
        var couple = demo.start(People.address(), Locale.ENGLISH);
        var seen = comparison(couple);
        demo.end(couple.noa());

        assertThat(seen.strengths().stream().map(Strength::kind)).contains(Shared.Kind.values());
        assertThat(outcomes(seen, Outcome.Limits.class).map(Outcome.Limits::boundary))
                .contains(Boundary.values());
        assertThat(outcomes(seen, Outcome.Views.class).flatMap(it -> it.evaluation().stream()))
                .contains(Evaluation.values());
        assertThat(outcomes(seen, Outcome.Distance.class)).anyMatch(Outcome.Distance::unspoken);
        assertThat(outcomes(seen, Outcome.Options.class)).anyMatch(it -> !it.same());
        assertThat(outcomes(seen, Outcome.Flow.class).map(Outcome.Flow::balance))
                .anyMatch(it -> it.perceptionGaps().second() > 0.5)
                .anyMatch(it -> it.net() != 0 && it.bothWishItAsItIs());
        assertThat(outcomes(seen, Outcome.Division.class))
                .anyMatch(it -> it.split().view() == WorkSplit.View.BOTH_FEEL_THEY_DO_MORE)
                .anyMatch(it -> it.split().settled());
        assertThat(seen.wishes()).isNotEmpty();
        assertThat(seen.topics())
                .anyMatch(it -> it.items()
                        .getFirst()
                        .guesses()
                        .myInsight()
                        .equals(Optional.of(Guess.Insight.HIDDEN_DIFFERENCE)));
        assertThat(insights(seen)).contains(Guess.Insight.values());
        assertThat(seen.topics()).hasSize(5);
        assertThat(seen.alsoWorthATalk()).contains(new ThemeId("privacy"));
    }

    private Comparison comparison(DemoCouple couple) {
        var noa = spaces.current(couple.noa()).orElseThrow();
        return comparisons.of(noa, door.opened(noa, rounds.current(noa).id()).orElseThrow());
    }

    private static <T extends Outcome> Stream<T> outcomes(Comparison seen, Class<T> kind) {
        return seen.items().stream()
                .map(Compared::outcome)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Guess.Insight> insights(Comparison seen) {
        return seen.items().stream()
                .map(Compared::guesses)
                .flatMap(it -> Stream.concat(it.myInsight().stream(), it.partnersInsight().stream()));
    }
}
