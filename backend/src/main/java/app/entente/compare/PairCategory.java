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
        var width = Math.max(1, (hi - lo + 1) * 2 / 5);
        var goodA = a >= hi - width + 1;
        var goodB = b >= hi - width + 1;
        var badA = a <= lo + width - 1;
        var badB = b <= lo + width - 1;
        if (goodA && goodB) {
            return POSITIVE;
        }
        if (badA && badB) {
            return NEGATIVE;
        }
        return (goodA && badB) || (badA && goodB) ? DISAGREE : UNDECIDED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
