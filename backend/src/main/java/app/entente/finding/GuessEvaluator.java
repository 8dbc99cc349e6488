package app.entente.finding;

import app.entente.finding.GuessAccuracy.Insight;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import java.util.Optional;

/** Evaluates the guesses about one item, each under the person who guessed. */
public final class GuessEvaluator {

    private static final Dyad<Optional<Insight>> NOTHING = new Dyad<>(Optional.empty(), Optional.empty());

    private GuessEvaluator() {}

    public static Dyad<Optional<Insight>> insights(
            AnswerRange answerRange, Dyad<Integer> answers, Dyad<Optional<Integer>> guesses) {
        if (guesses.allMatch(Optional::isEmpty)) {
            return NOTHING;
        }
        return new Dyad<>(
                insight(answerRange, answers.first(), answers.second(), guesses.first()),
                insight(answerRange, answers.second(), answers.first(), guesses.second()));
    }

    /** Returns whether either guess gave this insight. */
    public static boolean reveals(Dyad<Optional<Insight>> insights, Insight sought) {
        return is(insights.first(), sought) || is(insights.second(), sought);
    }

    private static boolean is(Optional<Insight> insight, Insight sought) {
        return insight.isPresent() && insight.orElseThrow() == sought;
    }

    private static Optional<Insight> insight(AnswerRange answerRange, int own, int truth, Optional<Integer> guessed) {
        return guessed.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuessAccuracy(answerRange, own, truth, guessed.orElseThrow()).insight());
    }
}
