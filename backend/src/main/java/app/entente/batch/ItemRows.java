package app.entente.batch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** items.csv: one row per couple and item of the study. */
record ItemRows(Rows rows, Items items) {

    private static final Field TRUE = Field.of("true");
    private static final Field FALSE = Field.of("false");
    private static final Map<PairCategory, Field> WORDS = Arrays.stream(PairCategory.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    it -> Field.of(it.word()),
                    (a, _) -> a,
                    () -> new EnumMap<>(PairCategory.class)));

    static final List<String> COLUMNS = List.of(
            "couple", "item", "a_keyed", "b_keyed", "diff", "absdiff", "norm_gap", "crosses_midpoint", "pca_category");

    void write(Couple couple) {
        for (int item = 0; item < items.size(); item++) {
            rows.text(couple.field()).text(items.fields().get(item));
            answer(couple.a()[item]);
            answer(couple.b()[item]);
            if (couple.both(item)) {
                compared(couple.a()[item], couple.b()[item]);
            } else {
                rows.empty(4).text(word(PairCategory.MISSING));
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
                .text((2 * a - middle) * (2 * b - middle) < 0 ? TRUE : FALSE)
                .text(word(PairCategory.of(a, b, items.lo(), items.hi())));
    }

    private static Field word(PairCategory category) {
        return Objects.requireNonNull(WORDS.get(category));
    }
}
