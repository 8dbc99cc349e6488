package app.entente.finding;

import app.entente.statistics.AnswerRange;

/**
 * One person's guess of the other's answer, beside what both really answered. The three similarities follow Kenny and
 * Acitelli (2001); same and believed allow no step up to five options, one step above, which is our own choice.
 */
public record GuessAccuracy(AnswerRange range, int own, int truth, int guessed) {

    /** The insight from a guess: agreement or difference of the answers, known to the guesser or hidden from them. */
    public enum Insight {
        KNOWN_AGREEMENT,
        HIDDEN_AGREEMENT,
        KNOWN_DIFFERENCE,
        HIDDEN_DIFFERENCE
    }

    /** Returns h - t: the guess less the partner's answer. */
    public int error() {
        return guessed - truth;
    }

    /** Returns 1 - |h - t| / R, from 0 to 1. */
    public double understanding() {
        return likeness(guessed, truth);
    }

    /** Returns 1 - |h - s| / R, from 0 to 1, with s the guesser's own answer. */
    public double assumedSimilarity() {
        return likeness(guessed, own);
    }

    /** Returns 1 - |t - s| / R, from 0 to 1. */
    public double actualSimilarity() {
        return likeness(truth, own);
    }

    /**
     * Returns agreement where both answered alike, known where the guess says so. Alike is no step apart up to five
     * options, at most one step above.
     */
    public Insight insight() {
        if (near(own, truth)) {
            return near(own, guessed) ? Insight.KNOWN_AGREEMENT : Insight.HIDDEN_AGREEMENT;
        }
        return near(own, guessed) ? Insight.HIDDEN_DIFFERENCE : Insight.KNOWN_DIFFERENCE;
    }

    private boolean near(int one, int other) {
        return Math.abs(one - other) <= (range.options() <= 5 ? 0 : 1);
    }

    private double likeness(int one, int other) {
        return 1 - (double) Math.abs(one - other) / range.span();
    }
}
