package app.entente.batch;

import java.util.List;

/** items.csv: one row per couple and item of the study. */
record ItemRows(Rows rows, Items items) {

    static final List<String> COLUMNS = List.of(
            "couple", "item", "a_keyed", "b_keyed", "diff", "absdiff", "norm_gap", "crosses_midpoint", "pca_category");

    void write(Couple couple) {
        for (int item = 0; item < items.size(); item++) {
            rows.text(couple.id()).text(items.ids().get(item));
            answer(couple.a()[item]);
            answer(couple.b()[item]);
            if (couple.both(item)) {
                compared(couple.a()[item], couple.b()[item]);
            } else {
                rows.empty().empty().empty().empty().text(PairCategory.MISSING.word());
            }
            rows.end();
        }
    }

    private void answer(int keyed) {
        if (keyed == Couple.MISSING) {
            rows.empty();
        } else {
            rows.number(keyed);
        }
    }

    private void compared(int a, int b) {
        var middle = items.lo() + items.hi();
        rows.number(a - b)
                .number(Math.abs(a - b))
                .number(Math.abs(a - b) / (double) (items.hi() - items.lo()))
                .text((2 * a - middle) * (2 * b - middle) < 0 ? "true" : "false")
                .text(PairCategory.of(a, b, items.lo(), items.hi()).word());
    }
}
