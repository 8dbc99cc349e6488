package app.entente.comparison;

import app.entente.answer.PartnerGuess;
import app.entente.answer.ShownAnswer;
import app.entente.engine.Finding;
import app.entente.engine.GuessAccuracy.Insight;
import app.entente.statistics.Dyad;
import app.entente.values.Value;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What guesses about one item reveal. The sentence is for both; the value guessed is only here for who guessed it. */
public record GuessInsights(Optional<Value> mine, Optional<Insight> myInsight, Optional<Insight> partnersInsight) {

    private static final GuessInsights NONE = new GuessInsights(Optional.empty(), Optional.empty(), Optional.empty());

    static GuessInsights of(Finding finding, ShownAnswer mine) {
        return switch (finding) {
            case Finding.Expected it -> of(it.insights(), mine);
            case Finding.Stated it -> of(it.insights(), mine);
            case Finding.Chosen _, Finding.Limited _, Finding.Supported _ -> NONE;
        };
    }

    private static GuessInsights of(Dyad<Optional<Insight>> insights, ShownAnswer mine) {
        return new GuessInsights(mine.guess().map(PartnerGuess::value), insights.first(), insights.second());
    }

    public boolean hasAny() {
        return myInsight.isPresent() || partnersInsight.isPresent();
    }

    /** What a guess shows that nobody knew comes first, and a difference before an agreement; whose guess it is counts not. */
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
