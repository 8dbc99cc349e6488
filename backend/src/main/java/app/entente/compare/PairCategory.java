package app.entente.compare;

import java.util.Locale;

/**
 * The category of two keyed answers, taking the key as "good": both in the upper band, both in the lower, one in each,
 * or else undecided. A band is two fifths of the options, at least one; see docs/engine.md.
 */
enum PairCategory {
    POSITIVE,
    NEGATIVE,
    DISAGREE,
    UNDECIDED,
    MISSING;

    static PairCategory of(int a, int b, int lo, int hi) {
        var sideA = side(a, lo, hi);
        var sideB = side(b, lo, hi);
        if (sideA == 0 || sideB == 0) {
            return UNDECIDED;
        }
        if (sideA != sideB) {
            return DISAGREE;
        }
        return sideA > 0 ? POSITIVE : NEGATIVE;
    }

    /** Returns 1 in the upper band, -1 in the lower one, else 0. */
    static int side(int answer, int lo, int hi) {
        var width = Math.max(1, (hi - lo + 1) * 2 / 5);
        var upper = answer > hi - width ? 1 : 0;
        var lower = answer < lo + width ? 1 : 0;
        return upper - lower;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
