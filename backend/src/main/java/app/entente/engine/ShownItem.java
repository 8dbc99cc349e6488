package app.entente.engine;

import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.Optional;
import java.util.Set;

/** An item with a value and the consent to show it from both. What is not here does not exist for the engine. */
public sealed interface ShownItem {

    String id();

    String theme();

    /** An expectation on a line between two poles, neither of them the better one. */
    record Expectation(
            String id,
            String theme,
            Range range,
            AgreementPole agreement,
            Both<Integer> answers,
            Both<Optional<Said>> said,
            Both<Optional<Integer>> guesses)
            implements ShownItem {

        public Expectation {
            answers.map(range::checked);
            guesses.map(guess -> guess.map(range::checked));
        }
    }

    /**
     * One of several options without an order, expected or telling something of oneself.
     *
     * @param agreement the options at which choosing the same can be a strength
     */
    record Choice(
            String id,
            String theme,
            boolean expected,
            Set<String> agreement,
            Both<String> chosen,
            Both<Optional<Said>> said)
            implements ShownItem {

        public Choice {
            agreement = Set.copyOf(agreement);
        }
    }

    /** A limit: fine, ask first, or not OK. */
    record Limit(String id, String theme, Holder holder, boolean canBeStrength, Both<Stance> stances)
            implements ShownItem {}

    /** One currency of support: what is given, what arrives, and what is wished. */
    record Support(String id, String theme, boolean canBeStrength, Both<Exchange> exchanges) implements ShownItem {}

    /** One shared job: who does it, by each one's account. */
    record Division(String id, String theme, StrengthRule strength, Both<WorkShare> shares) implements ShownItem {}

    /** Something both said yes to. Any other pair of answers never reaches the engine. */
    record MutualWish(String id, String theme) implements ShownItem {}

    /** A statement on a personal scale or about the quality of support; reversed where agreeing counts against the scale. */
    record Statement(
            String id,
            String theme,
            Range range,
            boolean reversed,
            Good good,
            boolean canBeStrength,
            Both<Integer> answers,
            Both<Optional<Integer>> guesses)
            implements ShownItem {

        public Statement {
            answers.map(range::checked);
            guesses.map(guess -> guess.map(range::checked));
        }

        /** The answers keyed to the scale and turned so that high is good wherever there is a good end. */
        Both<Integer> turned() {
            return reversed == (good == Good.LOW)
                    ? answers
                    : new Both<>(range.mirrored(answers.first()), range.mirrored(answers.second()));
        }
    }
}
