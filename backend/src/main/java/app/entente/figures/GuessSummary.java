package app.entente.figures;

import app.entente.figures.Figures.GuessFigures;
import app.entente.finding.GuessAccuracy;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.TruthAndBias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Summarizes one person's guesses of the other's answers, as means and never one by one. */
final class GuessSummary {

    private static final int MIN_GUESSES = 4;

    private final List<GuessAccuracy> all = new ArrayList<>();

    void add(int own, int truth, int guessed) {
        all.add(new GuessAccuracy(AnswerRange.AGREE, own, truth, guessed));
    }

    /** Returns the means; empty with fewer than four guesses, since a single guess is its owner's alone. */
    Optional<GuessFigures> summarize() {
        return all.size() < MIN_GUESSES
                ? Optional.empty()
                : Optional.of(new GuessFigures(
                        all.size(),
                        mean(GuessAccuracy::understanding),
                        mean(GuessAccuracy::assumedSimilarity),
                        mean(GuessAccuracy::actualSimilarity),
                        TruthAndBias.of(
                                each(GuessAccuracy::guessed), each(GuessAccuracy::truth), each(GuessAccuracy::own))));
    }

    private double mean(ToDoubleFunction<GuessAccuracy> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    private double[] each(ToDoubleFunction<GuessAccuracy> of) {
        return all.stream().mapToDouble(of).toArray();
    }
}
