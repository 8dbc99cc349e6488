package app.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** The rounds of a run, and what they come to: the median of all rounds, with the least and the most. */
final class LatencyTable {

    private final Map<Integer, List<Round>> rounds = new HashMap<>();

    private record Round(Histogram bare, Histogram entente) {

        double ratio(double percentile) {
            return at(entente, percentile) / at(bare, percentile);
        }
    }

    void add(int couples, Histogram bare, Histogram entente) {
        rounds.computeIfAbsent(couples, _ -> new ArrayList<>()).add(new Round(bare, entente));
    }

    String line(int couples, int perSecond) {
        return "%5d couples, %3d changes/s | bare p50 %s p99 %s ms | Entente p50 %s p99 %s ms | ratio p50 %s p99 %s"
                .formatted(
                        couples,
                        perSecond,
                        spread(couples, it -> at(it.bare(), 50)),
                        spread(couples, it -> at(it.bare(), 99)),
                        spread(couples, it -> at(it.entente(), 50)),
                        spread(couples, it -> at(it.entente(), 99)),
                        spread(couples, it -> it.ratio(50)),
                        spread(couples, it -> it.ratio(99)));
    }

    private String spread(int couples, ToDoubleFunction<Round> value) {
        return Spread.of(rounds.getOrDefault(couples, List.of()), value, "%.2f");
    }

    /** In milliseconds. */
    private static double at(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1_000.0;
    }
}
