package app.entente.engine;

import app.entente.finding.BoundaryOutcome;
import app.entente.finding.Finding;
import app.entente.finding.GuessAccuracy.Insight;
import app.entente.finding.GuessEvaluator;
import app.entente.finding.StatementEvaluation;
import app.entente.values.Importance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A strength of the two, and the finding that shows it. Agreeing in a strained direction is never one, nor is a freedom
 * given up by both, nor that both find something fine.
 */
public record StrengthFinding(Kind kind, Finding finding) {

    public enum Kind {
        SHARED_STRENGTH,
        SHARED_LIMIT,
        SAME_EXPECTATION,
        KNOWN_AGREEMENT,
        EVEN_SUPPORT,
        SETTLED_DIVISION
    }

    /** The strength that a finding shows, if it does. */
    static Optional<StrengthFinding> of(Finding finding, RatedTheme ratedTheme) {
        return Optional.ofNullable(kind(finding, ratedTheme)).map(it -> new StrengthFinding(it, finding));
    }

    private static @Nullable Kind kind(Finding finding, RatedTheme ratedTheme) {
        return switch (finding) {
            case Finding.Expected it -> expectation(it, ratedTheme);
            case Finding.Chosen it -> when(it.agreed() && matters(ratedTheme), Kind.SAME_EXPECTATION);
            case Finding.Limited it ->
                when(it.item().canBeStrength() && it.outcome() == BoundaryOutcome.SHARED_LIMIT, Kind.SHARED_LIMIT);
            case Finding.Supported it ->
                when(it.item().canBeStrength() && it.balance().evenWithoutAGap(), Kind.EVEN_SUPPORT);
            case Finding.Divided it -> when(it.split().isStrength(it.item().strength()), Kind.SETTLED_DIVISION);
            case Finding.Wished _ -> null;
            case Finding.Stated it ->
                when(it.item().canBeStrength() && it.is(StatementEvaluation.SHARED_STRENGTH), Kind.SHARED_STRENGTH);
        };
    }

    private static @Nullable Kind expectation(Finding.Expected it, RatedTheme ratedTheme) {
        var item = it.item();
        if (!matters(ratedTheme)
                || !item.answers()
                        .allMatch(answer -> item.agreement().allows(item.range().fromMiddle(answer)))) {
            return null;
        }
        if (GuessEvaluator.reveals(it.insights(), Insight.KNOWN_AGREEMENT)) {
            return Kind.KNOWN_AGREEMENT;
        }
        return when(it.gap().difference() == 0, Kind.SAME_EXPECTATION);
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
