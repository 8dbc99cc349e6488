package app.entente.engine;

import app.entente.engine.Guess.Insight;
import java.util.Optional;

/** What the guesses about one item reveal, each by the person who guessed. */
final class Guessing {

    private static final Both<Optional<Insight>> NOTHING = new Both<>(Optional.empty(), Optional.empty());

    private Guessing() {}

    static Both<Optional<Insight>> insights(Range range, Both<Integer> answers, Both<Optional<Integer>> guesses) {
        if (guesses.each(Optional::isEmpty)) {
            return NOTHING;
        }
        return new Both<>(
                insight(range, answers.first(), answers.second(), guesses.first()),
                insight(range, answers.second(), answers.first(), guesses.second()));
    }

    /** Whether either of them guessed so. */
    static boolean reveals(Both<Optional<Insight>> insights, Insight sought) {
        return is(insights.first(), sought) || is(insights.second(), sought);
    }

    private static boolean is(Optional<Insight> insight, Insight sought) {
        return insight.isPresent() && insight.orElseThrow() == sought;
    }

    private static Optional<Insight> insight(Range range, int own, int truth, Optional<Integer> guessed) {
        return guessed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Guess(range, own, truth, guessed.orElseThrow()).insight());
    }
}
