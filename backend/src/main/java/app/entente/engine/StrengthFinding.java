package app.entente.engine;

import app.entente.engine.GuessAccuracy.Insight;
import app.entente.values.Importance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strength the two share, and the finding that shows it. Agreement in a strained direction is never one. */
public record StrengthFinding(Kind kind, Finding finding) {

    public enum Kind {
        SHARED_STRENGTH,
        BOTH_FINE,
        SHARED_LIMIT,
        SAME_EXPECTATION,
        KNOWN_AGREEMENT,
        EVEN_SUPPORT
    }

    /** Adds the strength that the finding shows, if it shows one. */
    static void addTo(List<StrengthFinding> shared, Finding finding, RatedTheme ratedTheme) {
        var kind = kind(finding, ratedTheme);
        if (kind != null) {
            shared.add(new StrengthFinding(kind, finding));
        }
    }

    private static @Nullable Kind kind(Finding finding, RatedTheme ratedTheme) {
        return switch (finding) {
            case Finding.Expected it -> expectation(it, ratedTheme);
            case Finding.Chosen it -> when(it.sameExpectation() && matters(ratedTheme), Kind.SAME_EXPECTATION);
            case Finding.Limited it -> limit(it.outcome());
            case Finding.Supported it -> when(it.balance().evenWithoutAGap(), Kind.EVEN_SUPPORT);
            case Finding.Stated it -> when(it.is(StatementEvaluation.SHARED_STRENGTH), Kind.SHARED_STRENGTH);
        };
    }

    private static @Nullable Kind expectation(Finding.Expected it, RatedTheme ratedTheme) {
        if (it.gap().difference() == 0 && matters(ratedTheme)) {
            return Kind.SAME_EXPECTATION;
        }
        return when(GuessEvaluator.reveals(it.insights(), Insight.KNOWN_AGREEMENT), Kind.KNOWN_AGREEMENT);
    }

    private static @Nullable Kind limit(BoundaryOutcome outcome) {
        return outcome == BoundaryOutcome.BOTH_FINE
                ? Kind.BOTH_FINE
                : when(outcome == BoundaryOutcome.SHARED_LIMIT, Kind.SHARED_LIMIT);
    }

    /** Returns whether the theme matters at least quite a lot to at least one of them. */
    private static boolean matters(RatedTheme ratedTheme) {
        return ratedTheme
                .importance()
                .anyMatch(it -> it.isPresent() && it.orElseThrow().compareTo(Importance.QUITE) >= 0);
    }

    private static @Nullable Kind when(boolean holds, Kind kind) {
        return holds ? kind : null;
    }
}
