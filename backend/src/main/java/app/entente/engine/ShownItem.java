package app.entente.engine;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import java.util.Optional;

/** An item that both have given a value and agreed to show. The engine receives no other items. */
public sealed interface ShownItem {

    String id();

    String theme();

    /** An expectation of each on a line between two poles, neither of them the better one. */
    record Expectation(
            String id,
            String theme,
            AnswerRange range,
            Dyad<Integer> answers,
            Dyad<Optional<SaidAloud>> said,
            Dyad<Optional<Integer>> guesses)
            implements ShownItem {

        public Expectation {
            answers.map(range::checked);
            guesses.map(guess -> guess.map(range::checked));
        }
    }

    /** An option chosen by each, as an expectation or to tell something of oneself; the options have no order. */
    record Choice(String id, String theme, boolean expected, Dyad<String> chosen, Dyad<Optional<SaidAloud>> said)
            implements ShownItem {}

    /** A limit level of each: fine, to be asked first, or not OK. */
    record Limit(String id, String theme, LimitOwner holder, Dyad<LimitLevel> stances) implements ShownItem {}

    /** An exchange of each in one currency of support: what is given and what arrives. */
    record Support(String id, String theme, Dyad<SupportExchange> exchanges) implements ShownItem {}

    /**
     * A statement on a personal scale or about the quality of support, its answers within {@code range}; reversed where
     * agreeing counts against the scale.
     */
    record Statement(
            String id,
            String theme,
            AnswerRange range,
            boolean reversed,
            DesirableEnd good,
            Dyad<Integer> answers,
            Dyad<Optional<Integer>> guesses)
            implements ShownItem {

        public Statement {
            answers.map(range::checked);
            guesses.map(guess -> guess.map(range::checked));
        }

        /** Returns the answers keyed to the scale and turned so that high is good wherever there is a good end. */
        Dyad<Integer> turned() {
            return reversed == (good == DesirableEnd.LOW)
                    ? answers
                    : new Dyad<>(range.mirrored(answers.first()), range.mirrored(answers.second()));
        }
    }
}
