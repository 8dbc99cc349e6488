package app.entente.compare;

import app.entente.csv.CsvWriter;
import java.util.List;

/** Writes items.csv: one row per couple and item of the study. */
record ItemRowWriter(CsvWriter rows, StudyItems items, PairCellCache pairs) {

    static final List<String> COLUMNS = List.of(
            "couple", "item", "a_keyed", "b_keyed", "diff", "absdiff", "norm_gap", "crosses_midpoint", "pca_category");

    ItemRowWriter(CsvWriter rows, StudyItems items) {
        this(rows, items, new PairCellCache(items));
    }

    void write(StudyCouple studyCouple) {
        for (int item = 0; item < items.size(); item++) {
            rows.text(studyCouple.name())
                    .text(items.fields().get(item))
                    .cells(pairs.of(studyCouple.a()[item], studyCouple.b()[item]));
            rows.endRow();
        }
    }
}
