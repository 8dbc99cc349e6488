package app.entente.finding;

import app.entente.statistics.Dyad;
import app.entente.values.LimitLevel;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The outcome of two answers about a limit. Never an average: each limit holds for its owner, or, where it is about
 * what the two keep to together, the stricter one holds until they agree otherwise. The severities are our own choice.
 */
public enum BoundaryOutcome {
    BOTH_FINE(0),
    SHARED_LIMIT(0),
    BOTH_WANT_TO_TALK(4),
    TALK_FIRST(5),
    LIMIT_AND_QUESTION(7),
    MISMATCH(10);

    private final int tenths;

    BoundaryOutcome(int tenths) {
        this.tenths = tenths;
    }

    public static BoundaryOutcome of(Dyad<LimitLevel> stances) {
        var stricter = stricter(stances);
        var same = stances.first() == stances.second();
        return switch (stricter) {
            case FINE -> BOTH_FINE;
            case ASK -> same ? BOTH_WANT_TO_TALK : TALK_FIRST;
            case NOT_OK -> same ? SHARED_LIMIT : limitAgainst(stances);
        };
    }

    /** Returns the stricter of two levels. */
    public static LimitLevel stricter(Dyad<LimitLevel> stances) {
        return stances.first().compareTo(stances.second()) > 0 ? stances.first() : stances.second();
    }

    /** Returns the severity, from 0 to 1. */
    public double severity() {
        return tenths / 10.0;
    }

    /** Returns whether nothing is left to talk about: the severity is 0. */
    public boolean settled() {
        return tenths == 0;
    }

    /** Returns (both fine + shared limit) / k over the k outcomes, from 0 to 1; empty without any limit. */
    public static OptionalDouble settledShare(Collection<BoundaryOutcome> outcomes) {
        return outcomes.stream().mapToInt(outcome -> outcome.settled() ? 1 : 0).average();
    }

    private static BoundaryOutcome limitAgainst(Dyad<LimitLevel> stances) {
        return stances.anyMatch(limitLevel -> limitLevel == LimitLevel.FINE) ? MISMATCH : LIMIT_AND_QUESTION;
    }
}
