package app.entente.compare;

import app.entente.csv.CsvLineBuffer;
import app.entente.csv.EncodedCells;
import org.jspecify.annotations.Nullable;

/**
 * Caches the cells of items.csv that depend on two answers alone: the same for every couple and item, so each is
 * encoded once.
 */
final class PairCellCache {

    /** The number of options above which nothing is cached, since most pairs are then seen once. */
    private static final int MAX_OPTIONS = 100;

    private final int lo;
    private final int hi;
    private final @Nullable EncodedCells[] kept;

    PairCellCache(StudyItems studyItems) {
        lo = studyItems.lo();
        hi = studyItems.hi();
        var places = studyItems.options() > MAX_OPTIONS ? 0 : studyItems.options() + 1;
        kept = new @Nullable EncodedCells[places * places];
    }

    EncodedCells of(int a, int b) {
        if (kept.length == 0) {
            return make(a, b);
        }
        var place = place(a) * (hi - lo + 2) + place(b);
        var encodedCells = kept[place];
        if (encodedCells == null) {
            encodedCells = make(a, b);
            kept[place] = encodedCells;
        }
        return encodedCells;
    }

    private int place(int answer) {
        return answer == StudyCouple.MISSING ? 0 : answer - lo + 1;
    }

    private EncodedCells make(int a, int b) {
        if (a == StudyCouple.MISSING || b == StudyCouple.MISSING) {
            return EncodedCells.of(text(a), text(b), "", "", "", "", PairCategory.MISSING.word());
        }
        var middle = lo + hi;
        return EncodedCells.of(
                text(a),
                text(b),
                Integer.toString(a - b),
                Integer.toString(Math.abs(a - b)),
                CsvLineBuffer.text(Math.abs(a - b) / (double) (hi - lo)),
                Boolean.toString((2 * a - middle) * (2 * b - middle) < 0),
                PairCategory.of(a, b, lo, hi).word());
    }

    private static String text(int answer) {
        return answer == StudyCouple.MISSING ? "" : Integer.toString(answer);
    }
}
