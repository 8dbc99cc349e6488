package app.entente.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** How often each outcome occurred among the statements both showed. People read the counts; a share is for files. */
public record Tally(Map<Evaluation, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public static Tally of(Collection<Evaluation> outcomes) {
        var counts = new EnumMap<Evaluation, Integer>(Evaluation.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(Evaluation outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 100 · strengths / k, empty without any statement; below four statements only the counts are spoken of. */
    public OptionalDouble percent() {
        return total() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * of(Evaluation.SHARED_STRENGTH) / total());
    }
}
