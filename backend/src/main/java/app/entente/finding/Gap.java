package app.entente.finding;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;

/**
 * The gap between two keyed answers: d = y_A - y_B, g = |d| / R. The absolute difference is the plainest dyadic measure
 * (Kenny, Kashy and Cook, 2006); the four bands are our own choice, not validated, and decided by whole numbers.
 */
public record Gap(int difference, int span, boolean oppositeSides) {

    /** The band of a gap: same at 0, close up to a quarter of the range, apart up to half of it, far apart beyond. */
    public enum Band {
        SAME,
        CLOSE,
        APART,
        FAR_APART
    }

    public static Gap of(AnswerRange answerRange, Dyad<Integer> keyed) {
        var sides = (long) answerRange.fromMiddle(keyed.first()) * answerRange.fromMiddle(keyed.second());
        return new Gap(keyed.first() - keyed.second(), answerRange.span(), sides < 0);
    }

    /** Returns g = |d| / R, from 0 to 1. */
    public double size() {
        return (double) steps() / span;
    }

    /** Returns |d|, the number of steps between the answers. */
    public int steps() {
        return Math.abs(difference);
    }

    public Band band() {
        if (difference == 0) {
            return Band.SAME;
        }
        if (!beyondAQuarter()) {
            return Band.CLOSE;
        }
        return 2 * steps() <= span ? Band.APART : Band.FAR_APART;
    }

    boolean beyondAQuarter() {
        return 4 * steps() > span;
    }
}
