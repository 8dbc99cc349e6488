package app.entente.thenandnow;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.RetestChange;
import app.entente.statistics.ScaleScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The mean of one person's keyed answers then and now, from 1 to 5, over the same items.
 *
 * @param items the number of items, 1 or more
 * @param change whether the change is clear; empty where nothing is said about it
 */
public record MeanChange(double then, double now, int items, Optional<RetestChange> change) {

    /** A single answer that moved by this many steps is not passed over as "no clear change". */
    private static final int MOVED = 2;

    /**
     * Returns the change over these keyed answers, item by item in the same order; empty without any. Nothing is said
     * about fewer than four items, about less than two weeks, and where the mean hides that a single answer moved by two
     * steps or more.
     */
    static Optional<MeanChange> of(List<Integer> then, List<Integer> now, long days) {
        var before = ScaleScore.of(AnswerRange.AGREE, then.size(), then);
        var after = ScaleScore.of(AnswerRange.AGREE, now.size(), now);
        return before.flatMap(was -> after.map(is -> new MeanChange(
                was.mean(),
                is.mean(),
                was.items(),
                RetestChange.of(was, is, days, true)
                        .filter(it -> it == RetestChange.CLEAR_CHANGE || !moved(then, now)))));
    }

    private static boolean moved(List<Integer> then, List<Integer> now) {
        return IntStream.range(0, then.size()).anyMatch(it -> Math.abs(now.get(it) - then.get(it)) >= MOVED);
    }
}
