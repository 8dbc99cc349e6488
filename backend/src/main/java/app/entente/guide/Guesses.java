package app.entente.guide;

import app.entente.engine.Guess;
import app.entente.engine.Range;
import app.entente.engine.TruthAndBias;
import app.entente.guide.Figures.Guessed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What one person guessed of the other, to be told on the whole and never one by one. */
final class Guesses {

    private static final int ENOUGH = 4;

    private final List<Guess> all = new ArrayList<>();

    void add(int own, int truth, int guessed) {
        all.add(new Guess(Range.AGREE, own, truth, guessed));
    }

    /** A guess is its owner's alone, so fewer than four are not told at all. */
    Optional<Guessed> guessed() {
        return all.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Guessed(
                        all.size(),
                        mean(Guess::understanding),
                        mean(Guess::assumedSimilarity),
                        mean(Guess::actualSimilarity),
                        TruthAndBias.of(each(Guess::guessed), each(Guess::truth), each(Guess::own))));
    }

    private double mean(ToDoubleFunction<Guess> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    private double[] each(ToDoubleFunction<Guess> of) {
        return all.stream().mapToDouble(of).toArray();
    }
}
