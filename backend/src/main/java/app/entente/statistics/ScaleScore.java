package app.entente.statistics;

import java.util.Collection;
import java.util.Optional;

/**
 * The score of a personal scale from a person's keyed answers: their mean, the sum prorated to all items, and the
 * percent of the maximum possible (POMP; Cohen, Cohen, Aiken and West, 1999). No end is the goal.
 */
public record ScaleScore(AnswerRange range, int items, int answered, double mean) {

    /** Returns the score; empty below max(ceil(3/4 K), min(3, K)) answers to K items. */
    public static Optional<ScaleScore> of(AnswerRange answerRange, int items, Collection<Integer> keyed) {
        var enough = Math.max((3 * items + 3) / 4, Math.min(3, items));
        return keyed.size() < Math.max(1, enough)
                ? Optional.empty()
                : Optional.of(new ScaleScore(answerRange, items, keyed.size(), mean(keyed)));
    }

    /** Returns K times the mean of the answers given: the sum as if all K items had been answered. */
    public double proratedSum() {
        return items * mean;
    }

    /** Returns the percent of the maximum possible, from 0 to 100. */
    public double percentOfMaximum() {
        return 100 * (mean - range.low()) / range.span();
    }

    private static double mean(Collection<Integer> keyed) {
        return keyed.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
