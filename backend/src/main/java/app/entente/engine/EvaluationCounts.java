package app.entente.engine;

import app.entente.finding.StatementEvaluation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The number of each outcome among the statements both showed. People read the counts; a share is for files. */
public record EvaluationCounts(Map<StatementEvaluation, Integer> counts) {

    public EvaluationCounts {
        counts = Map.copyOf(counts);
    }

    public static EvaluationCounts of(Collection<StatementEvaluation> outcomes) {
        var counts = new EnumMap<StatementEvaluation, Integer>(StatementEvaluation.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return new EvaluationCounts(counts);
    }

    public int of(StatementEvaluation outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns 100 · strengths / k over all k statements, from 0 to 100; empty without any statement. Screens show
     * counts alone below four statements.
     */
    public OptionalDouble percent() {
        return total() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * of(StatementEvaluation.SHARED_STRENGTH) / total());
    }
}
