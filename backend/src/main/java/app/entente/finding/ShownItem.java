package app.entente.finding;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.StrengthRule;
import java.util.Optional;
import java.util.Set;

/** An item that both have given a value and agreed to show. The engine receives no other items. */
public sealed interface ShownItem {

    String id();

    String theme();

    /** An expectation on a line between two poles, neither of them the better one. */
    record Expectation(
            String id,
            String theme,
            AnswerRange range,
            AgreementPole agreement,
            Dyad<Integer> answers,
            Dyad<Optional<SaidAloud>> said,
            Dyad<Optional<Integer>> guesses)
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
            Dyad<String> chosen,
            Dyad<Optional<SaidAloud>> said)
            implements ShownItem {

        public Choice {
            agreement = Set.copyOf(agreement);
        }
    }

    /** A limit: fine, ask first, or not OK. */
    record Limit(String id, String theme, LimitOwner holder, boolean canBeStrength, Dyad<LimitLevel> stances)
            implements ShownItem {}

    /** One currency of support: what is given, what arrives, and what is wished. */
    record Support(String id, String theme, boolean canBeStrength, Dyad<SupportExchange> exchanges)
            implements ShownItem {}

    /** One shared job: who does it, by each one's account. */
    record Division(String id, String theme, StrengthRule strength, Dyad<WorkShare> shares) implements ShownItem {}

    /** Something both said yes to. Any other pair of answers never reaches the engine. */
    record MutualWish(String id, String theme) implements ShownItem {}

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
            boolean canBeStrength,
            Dyad<Integer> answers,
            Dyad<Optional<Integer>> guesses)
            implements ShownItem {

        public Statement {
            answers.map(range::checked);
            guesses.map(guess -> guess.map(range::checked));
        }

        /** Returns the answers keyed to the scale and turned so that high is good wherever there is a good end. */
        public Dyad<Integer> turned() {
            return reversed == (good == DesirableEnd.LOW)
                    ? answers
                    : new Dyad<>(range.mirrored(answers.first()), range.mirrored(answers.second()));
        }
    }
}
