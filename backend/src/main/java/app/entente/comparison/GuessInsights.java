package app.entente.comparison;

import app.entente.answer.PartnerGuess;
import app.entente.answer.ShownAnswer;
import app.entente.finding.Finding;
import app.entente.finding.GuessAccuracy.Insight;
import app.entente.statistics.Dyad;
import app.entente.values.Value;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The insights from the guesses about one item. The insights are for both; {@code mine}, the value guessed, is there
 * for its guesser only.
 */
public record GuessInsights(Optional<Value> mine, Optional<Insight> myInsight, Optional<Insight> partnersInsight) {

    private static final GuessInsights NONE = new GuessInsights(Optional.empty(), Optional.empty(), Optional.empty());

    static GuessInsights of(Finding finding, ShownAnswer mine) {
        return switch (finding) {
            case Finding.Expected it -> of(it.insights(), mine);
            case Finding.Stated it -> of(it.insights(), mine);
            case Finding.Chosen _, Finding.Limited _, Finding.Supported _, Finding.Divided _, Finding.Wished _ -> NONE;
        };
    }

    private static GuessInsights of(Dyad<Optional<Insight>> insights, ShownAnswer mine) {
        return new GuessInsights(mine.guess().map(PartnerGuess::value), insights.first(), insights.second());
    }

    public boolean hasAny() {
        return myInsight.isPresent() || partnersInsight.isPresent();
    }

    /**
     * Orders hidden differences first, then hidden agreements, known differences, known agreements; it makes no
     * difference whose guess gave the insight.
     */
    static final Comparator<GuessInsights> MOST_TELLING_FIRST = Comparator.comparingInt(GuessInsights::place);

    private int place() {
        return Stream.of(myInsight, partnersInsight)
                .flatMap(Optional::stream)
                .mapToInt(GuessInsights::place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int place(Insight insight) {
        return switch (insight) {
            case HIDDEN_DIFFERENCE -> 0;
            case HIDDEN_AGREEMENT -> 1;
            case KNOWN_DIFFERENCE -> 2;
            case KNOWN_AGREEMENT -> 3;
        };
    }

    @Override
    public String toString() {
        return "Guesses[hidden]";
    }
}
