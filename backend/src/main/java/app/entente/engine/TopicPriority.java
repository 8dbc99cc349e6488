package app.entente.engine;

import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.Optional;

/**
 * How much a facet of a topic asks for a talk: min(100, 100 · S · (0.4 + 0.6 W) · E · H), with E = (n + 1) / (n + 2) for
 * n items and H = 1.5 where lifted. Our own choice, not validated; it orders topics and is never shown. The importance W is kept in twelfths, so that ties are exact, and the
 * whole as a number of billionths, so that no order of adding decides.
 */
public record TopicPriority(double severity, int importanceTwelfths, double evidence, boolean lifted, long billionths)
        implements Comparable<TopicPriority> {

    /** The standing of a topic in words. */
    public enum Standing {
        FINE_FOR_NOW,
        WORTH_A_TALK,
        TALK_FIRST
    }

    /** @param lifted whether a hidden difference, an unspoken difference or a shared wish is among the items */
    static TopicPriority of(double[] severities, Dyad<Optional<Importance>> importance, boolean lifted) {
        var items = severities.length;
        var evidence = (items + 1.0) / (items + 2);
        var severity = severity(severities);
        var twelfths = twelfths(importance);
        var weight = 0.4 + 0.05 * twelfths;
        var value = Math.min(100, 100 * severity * weight * evidence * (lifted ? 1.5 : 1));
        return new TopicPriority(severity, twelfths, evidence, lifted, Math.round(value * 1e9));
    }

    /** Returns the priority, from 0 to 100. */
    public double value() {
        return billionths / 1e9;
    }

    /** Returns fine for now below a priority of 30, worth a talk below 60, else talk first. */
    public Standing standing() {
        if (value() < 30) {
            return Standing.FINE_FOR_NOW;
        }
        return value() < 60 ? Standing.WORTH_A_TALK : Standing.TALK_FIRST;
    }

    /** Orders the greater priority first. */
    @Override
    public int compareTo(TopicPriority other) {
        var byValue = Long.compare(other.billionths, billionths);
        return byValue != 0 ? byValue : Integer.compare(other.importanceTwelfths, importanceTwelfths);
    }

    /** Returns S = (max s + mean s) / 2. */
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
    static int twelfths(Dyad<Optional<Importance>> importance) {
        if (importance.allMatch(Optional::isEmpty)) {
            return 6;
        }
        var first = importance.first().or(importance::second).orElseThrow().degree();
        var second = importance.second().or(importance::first).orElseThrow().degree();
        return 2 * Math.max(first, second) + first + second;
    }
}
