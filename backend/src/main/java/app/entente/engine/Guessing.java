package app.entente.engine;

import app.entente.engine.Guess.Insight;
import java.util.Optional;

/** What the guesses about one item reveal, each by the person who guessed. */
final class Guessing {

    private Guessing() {}

    static Both<Optional<Insight>> insights(Range range, Both<Integer> answers, Both<Optional<Integer>> guesses) {
        var others = answers.swapped();
        return new Both<>(
                insight(range, answers.first(), others.first(), guesses.first()),
                insight(range, answers.second(), others.second(), guesses.second()));
    }

    static boolean hides(Both<Optional<Insight>> insights) {
        return insights.either(
                it -> it.filter(Insight.HIDDEN_DIFFERENCE::equals).isPresent());
    }

    private static Optional<Insight> insight(Range range, int own, int truth, Optional<Integer> guessed) {
        return guessed.map(guess -> new Guess(range, own, truth, guess).insight());
    }
}
