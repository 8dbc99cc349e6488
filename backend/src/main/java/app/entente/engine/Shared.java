package app.entente.engine;

import app.entente.engine.Guess.Insight;
import java.util.Optional;

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

    static Optional<Shared> in(Finding finding, Theme theme) {
        return kind(finding, theme).map(kind -> new Shared(kind, finding));
    }

    private static Optional<Kind> kind(Finding finding, Theme theme) {
        return switch (finding) {
            case Finding.Expected it -> expectation(it, theme);
            case Finding.Chosen it -> when(it.sameExpectation() && matters(theme), Kind.SAME_EXPECTATION);
            case Finding.Limited it -> limit(it.outcome());
            case Finding.Supported it -> when(it.balance().evenWithoutAGap(), Kind.EVEN_SUPPORT);
            case Finding.Stated it ->
                it.evaluation().filter(Evaluation.SHARED_STRENGTH::equals).map(_ -> Kind.SHARED_STRENGTH);
        };
    }

    private static Optional<Kind> expectation(Finding.Expected it, Theme theme) {
        var known = it.insights()
                .either(insight ->
                        insight.filter(Insight.KNOWN_AGREEMENT::equals).isPresent());
        return when(it.gap().difference() == 0 && matters(theme), Kind.SAME_EXPECTATION)
                .or(() -> when(known, Kind.KNOWN_AGREEMENT));
    }

    private static Optional<Kind> limit(Boundary outcome) {
        return when(outcome == Boundary.BOTH_FINE, Kind.BOTH_FINE)
                .or(() -> when(outcome == Boundary.SHARED_LIMIT, Kind.SHARED_LIMIT));
    }

    /** At least quite a lot, to at least one of them. */
    private static boolean matters(Theme theme) {
        return theme.importance()
                .either(it -> it.filter(given -> given.compareTo(Importance.QUITE_A_LOT) >= 0)
                        .isPresent());
    }

    private static Optional<Kind> when(boolean holds, Kind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }
}
