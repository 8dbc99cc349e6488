package app.entente.batch;

import java.util.List;

/** items.csv: one row per couple and item of the study. */
record ItemRows(Rows rows, Items items, PairCells pairs) {

    static final List<String> COLUMNS = List.of(
            "couple", "item", "a_keyed", "b_keyed", "diff", "absdiff", "norm_gap", "crosses_midpoint", "pca_category");

    ItemRows(Rows rows, Items items) {
        this(rows, items, new PairCells(items));
    }

    void write(Couple couple) {
        for (int item = 0; item < items.size(); item++) {
            rows.text(couple.field())
                    .text(items.fields().get(item))
                    .cells(pairs.of(couple.a()[item], couple.b()[item]));
            rows.end();
        }
    }
}
