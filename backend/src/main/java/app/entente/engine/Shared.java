package app.entente.engine;

import app.entente.engine.Guess.Insight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the two share, and the finding that shows it. Agreeing in a strained direction is never one. */
public record Shared(Kind kind, Finding finding) {

    public enum Kind {
        SHARED_STRENGTH,
        BOTH_FINE,
        SHARED_LIMIT,
        SAME_EXPECTATION,
        KNOWN_AGREEMENT,
        EVEN_SUPPORT
    }

    /** Adds what the finding shows that they share, if it does. */
    static void addTo(List<Shared> shared, Finding finding, Theme theme) {
        var kind = kind(finding, theme);
        if (kind != null) {
            shared.add(new Shared(kind, finding));
        }
    }

    private static @Nullable Kind kind(Finding finding, Theme theme) {
        return switch (finding) {
            case Finding.Expected it -> expectation(it, theme);
            case Finding.Chosen it -> when(it.sameExpectation() && matters(theme), Kind.SAME_EXPECTATION);
            case Finding.Limited it -> limit(it.outcome());
            case Finding.Supported it -> when(it.balance().evenWithoutAGap(), Kind.EVEN_SUPPORT);
            case Finding.Stated it -> when(it.is(Evaluation.SHARED_STRENGTH), Kind.SHARED_STRENGTH);
        };
    }

    private static @Nullable Kind expectation(Finding.Expected it, Theme theme) {
        if (it.gap().difference() == 0 && matters(theme)) {
            return Kind.SAME_EXPECTATION;
        }
        return when(Guessing.reveals(it.insights(), Insight.KNOWN_AGREEMENT), Kind.KNOWN_AGREEMENT);
    }

    private static @Nullable Kind limit(Boundary outcome) {
        return outcome == Boundary.BOTH_FINE
                ? Kind.BOTH_FINE
                : when(outcome == Boundary.SHARED_LIMIT, Kind.SHARED_LIMIT);
    }

    /** At least quite a lot, to at least one of them. */
    private static boolean matters(Theme theme) {
        return theme.importance()
                .either(it -> it.isPresent() && it.orElseThrow().compareTo(Importance.QUITE_A_LOT) >= 0);
    }

    private static @Nullable Kind when(boolean holds, Kind kind) {
        return holds ? kind : null;
    }
}
