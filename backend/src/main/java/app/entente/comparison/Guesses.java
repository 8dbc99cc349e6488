package app.entente.comparison;

import app.entente.answering.Guess;
import app.entente.answering.ShownAnswer;
import app.entente.engine.Both;
import app.entente.engine.Finding;
import app.entente.engine.Guess.Insight;
import app.entente.questionnaire.Value;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What guesses about one item reveal. The sentence is for both; the value guessed is only here for who guessed it. */
public record Guesses(Optional<Value> mine, Optional<Insight> myInsight, Optional<Insight> partnersInsight) {

    private static final Guesses NONE = new Guesses(Optional.empty(), Optional.empty(), Optional.empty());

    static Guesses of(Finding finding, ShownAnswer mine) {
        return switch (finding) {
            case Finding.Expected it -> of(it.insights(), mine);
            case Finding.Stated it -> of(it.insights(), mine);
            case Finding.Chosen _, Finding.Limited _, Finding.Supported _, Finding.Divided _, Finding.Wished _ -> NONE;
        };
    }

    private static Guesses of(Both<Optional<Insight>> insights, ShownAnswer mine) {
        return new Guesses(mine.guess().map(Guess::value), insights.first(), insights.second());
    }

    public boolean any() {
        return myInsight.isPresent() || partnersInsight.isPresent();
    }

    /** What a guess shows that nobody knew comes first, and a difference before an agreement; whose guess it is counts not. */
    static final Comparator<Guesses> MOST_TELLING_FIRST = Comparator.comparingInt(Guesses::place);

    private int place() {
        return Stream.of(myInsight, partnersInsight)
                .flatMap(Optional::stream)
                .mapToInt(Guesses::place)
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
