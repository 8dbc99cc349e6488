package app.entente.engine;

import java.util.Optional;

/**
 * How much a facet of a topic asks for a talk: min(100, 100 · S · (0.4 + 0.6 W) · E · H), with E = (n + 1) / (n + 2) for
 * n items and H = 1.5 where lifted. Our own choice, not validated; it orders topics and is never shown. The importance W is kept in twelfths, so that ties are exact, and the
 * whole as a number of billionths, so that no order of adding decides.
 */
public record Priority(double severity, int importanceTwelfths, double evidence, boolean lifted, long billionths)
        implements Comparable<Priority> {

    /** What the order means in words. */
    public enum Standing {
        FINE_FOR_NOW,
        WORTH_A_TALK,
        TALK_FIRST
    }

    /** @param lifted whether a hidden difference, an unspoken difference or a shared wish is among the items */
    static Priority of(double[] severities, Both<Optional<Importance>> importance, boolean lifted) {
        var items = severities.length;
        var evidence = (items + 1.0) / (items + 2);
        var severity = severity(severities);
        var twelfths = twelfths(importance);
        var weight = 0.4 + 0.05 * twelfths;
        var value = Math.min(100, 100 * severity * weight * evidence * (lifted ? 1.5 : 1));
        return new Priority(severity, twelfths, evidence, lifted, Math.round(value * 1e9));
    }

    /** From 0 to 100. */
    public double value() {
        return billionths / 1e9;
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
        var byValue = Long.compare(other.billionths, billionths);
        return byValue != 0 ? byValue : Integer.compare(other.importanceTwelfths, importanceTwelfths);
    }

    /** S = (max s + mean s) / 2. */
    private static double severity(double[] severities) {
        var most = 0.0;
        var sum = 0.0;
        for (var severity : severities) {
            most = Math.max(most, severity);
            sum += severity;
        }
        return (most + sum / severities.length) / 2;
    }

    /** W = (max + mean) / 2 over the importances given, in thirds each; a half where none is. */
    static int twelfths(Both<Optional<Importance>> importance) {
        if (importance.each(Optional::isEmpty)) {
            return 6;
        }
        var first = importance.first().or(importance::second).orElseThrow().thirds();
        var second = importance.second().or(importance::first).orElseThrow().thirds();
        return 2 * Math.max(first, second) + first + second;
    }
}
