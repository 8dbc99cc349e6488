package app.entente.engine;

import java.util.Collection;
import java.util.Optional;

/**
 * How much a topic asks for a talk: min(100, 100 · S · (0.4 + 0.6 W) · E · H). Our own choice, not validated; it orders
 * topics and is never shown. The importance W is kept in twelfths, so that ties are exact.
 */
public record Priority(double severity, int importanceTwelfths, double evidence, boolean lifted)
        implements Comparable<Priority> {

    /** What the order means in words. */
    public enum Standing {
        FINE_FOR_NOW,
        WORTH_A_TALK,
        TALK_FIRST
    }

    static Priority of(
            Aspect aspect, Collection<Double> severities, Both<Optional<Importance>> importance, boolean lifted) {
        var items = severities.size();
        var evidence = aspect == Aspect.BOUNDARIES ? 1 : (double) items / (items + 1);
        return new Priority(severity(severities), twelfths(importance), evidence, lifted);
    }

    /** Rounded to a billionth, so that no order of adding decides. */
    public double value() {
        return billionths() / 1e9;
    }

    public Standing standing() {
        if (value() < 30) {
            return Standing.FINE_FOR_NOW;
        }
        return value() < 60 ? Standing.WORTH_A_TALK : Standing.TALK_FIRST;
    }

    /** The greater comes first. */
    @Override
    public int compareTo(Priority other) {
        var byValue = Long.compare(other.billionths(), billionths());
        return byValue != 0 ? byValue : Integer.compare(other.importanceTwelfths, importanceTwelfths);
    }

    /** S = (max s + mean s) / 2. */
    private static double severity(Collection<Double> severities) {
        var sorted =
                severities.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var sum = 0.0;
        for (var severity : sorted) {
            sum += severity;
        }
        return (sorted[sorted.length - 1] + sum / sorted.length) / 2;
    }

    /** W = (max + mean) / 2 over the importances given, in thirds each; a half where none is. */
    private static int twelfths(Both<Optional<Importance>> importance) {
        if (importance.each(Optional::isEmpty)) {
            return 6;
        }
        var first = importance.first().or(importance::second).orElseThrow().thirds();
        var second = importance.second().or(importance::first).orElseThrow().thirds();
        return 2 * Math.max(first, second) + first + second;
    }

    private long billionths() {
        var weight = 0.4 + 0.05 * importanceTwelfths;
        return Math.round(Math.min(100, 100 * severity * weight * evidence * (lifted ? 1.25 : 1)) * 1e9);
    }
}
