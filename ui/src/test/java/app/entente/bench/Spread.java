package app.entente.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What rounds come to: their median, with the least and the most. */
final class Spread {

    private Spread() {}

    /** Returns the three in this format of a number each; there is at least one round. */
    static <T> String of(List<T> rounds, ToDoubleFunction<T> value, String format) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return "%s (%s–%s)"
                .formatted(
                        format.formatted(sorted[sorted.length / 2]),
                        format.formatted(sorted[0]),
                        format.formatted(sorted[sorted.length - 1]));
    }
}
