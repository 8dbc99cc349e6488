package app.entente.statistics;

import java.util.Optional;

/**
 * The change of a person's scale between two times, where no reference group is named: clear from one whole step of the
 * mean on. The threshold is our own choice, not validated. No direction is called better.
 */
public enum RetestChange {
    NO_CLEAR_CHANGE,
    CLEAR_CHANGE;

    private static final int MIN_ITEMS = 4;
    private static final int MIN_DAYS = 14;
    private static final double CLEAR = 1 - 1e-9; // a whole step, less rounding errors

    /**
     * Returns the change; empty unless both times lie on the options 1 to 5, at least 14 days apart, with at least four
     * items, in the same version of the questionnaire.
     */
    public static Optional<RetestChange> of(ScaleScore then, ScaleScore now, long days, boolean sameVersion) {
        var comparable = sameVersion
                && days >= MIN_DAYS
                && then.items() >= MIN_ITEMS
                && then.range().equals(AnswerRange.AGREE)
                && now.range().equals(AnswerRange.AGREE);
        return comparable
                ? Optional.of(Math.abs(now.mean() - then.mean()) < CLEAR ? NO_CLEAR_CHANGE : CLEAR_CHANGE)
                : Optional.empty();
    }
}
