package app.entente.batch;

import org.jspecify.annotations.Nullable;

/** What items.csv says about two answers: the same for every couple and item, so each is written once. */
final class PairCells {

    /** With more options than this most pairs are seen once, and are not kept. */
    private static final int MOST_OPTIONS = 100;

    private final int lo;
    private final int hi;
    private final @Nullable Cells[] kept;

    PairCells(Items items) {
        lo = items.lo();
        hi = items.hi();
        var places = items.options() > MOST_OPTIONS ? 0 : items.options() + 1;
        kept = new @Nullable Cells[places * places];
    }

    Cells of(int a, int b) {
        if (kept.length == 0) {
            return make(a, b);
        }
        var place = place(a) * (hi - lo + 2) + place(b);
        var cells = kept[place];
        if (cells == null) {
            cells = make(a, b);
            kept[place] = cells;
        }
        return cells;
    }

    private int place(int answer) {
        return answer == Couple.MISSING ? 0 : answer - lo + 1;
    }

    private Cells make(int a, int b) {
        if (a == Couple.MISSING || b == Couple.MISSING) {
            return Cells.of(text(a), text(b), "", "", "", "", PairCategory.MISSING.word());
        }
        var middle = lo + hi;
        return Cells.of(
                text(a),
                text(b),
                Integer.toString(a - b),
                Integer.toString(Math.abs(a - b)),
                Line.text(Math.abs(a - b) / (double) (hi - lo)),
                Boolean.toString((2 * a - middle) * (2 * b - middle) < 0),
                PairCategory.of(a, b, lo, hi).word());
    }

    private static String text(int answer) {
        return answer == Couple.MISSING ? "" : Integer.toString(answer);
    }
}
