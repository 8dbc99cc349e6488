package app.entente.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rows of items.csv, whose cells about two answers are made once for each pair of options. */
final class LeanItems {

    static final String COLUMNS = "couple,item,a_keyed,b_keyed,diff,absdiff,norm_gap,crosses_midpoint,pca_category";

    private final LeanStudy study;
    private final byte[][][] cells;

    LeanItems(LeanStudy study) {
        this.study = study;
        cells = new byte[study.options + 1][study.options + 1][];
        for (int a = -1; a < study.options; a++) {
            for (int b = -1; b < study.options; b++) {
                cells[a + 1][b + 1] = LeanStudy.bytes(cells(a, b));
            }
        }
    }

    void write(LeanFile file) throws IOException {
        var place = 0;
        for (int couple = 0; couple < study.couples; couple++) {
            for (var item : study.items) {
                file.text(study.text, study.idFrom[couple], study.idTo[couple]);
                file.field(item);
                file.field(cells[study.a[place] + 1][study.b[place] + 1]);
                file.end();
                place++;
            }
        }
    }

    private String cells(int a, int b) {
        var shownA = a < 0 ? "" : Integer.toString(study.lo + a);
        var shownB = b < 0 ? "" : Integer.toString(study.lo + b);
        if (a < 0 || b < 0) {
            return shownA + "," + shownB + ",,,,,missing";
        }
        var most = study.options - 1;
        var gap = BigDecimal.valueOf(Math.abs(a - b)).divide(BigDecimal.valueOf(most), 10, RoundingMode.HALF_UP);
        return "%s,%s,%d,%d,%s,%b,%s"
                .formatted(
                        shownA,
                        shownB,
                        a - b,
                        Math.abs(a - b),
                        gap.stripTrailingZeros().toPlainString(),
                        (2 * a - most) * (2 * b - most) < 0,
                        category(side(a), side(b)));
    }

    private int side(int option) {
        var width = Math.max(1, 2 * study.options / 5);
        return option >= study.options - width ? 1 : option < width ? -1 : 0;
    }

    private static String category(int sideA, int sideB) {
        if (sideA == 0 || sideB == 0) {
            return "undecided";
        }
        return sideA != sideB ? "disagree" : sideA > 0 ? "positive" : "negative";
    }
}
