package app.entente.pack;

import app.entente.values.AgreementPole;
import app.entente.values.KebabCase;
import app.entente.values.StrengthRule;
import app.entente.values.Value;
import java.util.List;

/** How an item is asked and answered, and where agreeing on it can be a strength. */
public sealed interface ItemForm {

    boolean admits(Value value);

    /** Returns whether one may also guess what the partner answers. */
    default boolean admitsGuess() {
        return false;
    }

    /** How life together could be, from 1, no, to 5, yes. */
    record Expectation(boolean guess, AgreementPole agreement) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Grade;
        }

        @Override
        public boolean admitsGuess() {
            return guess;
        }
    }

    /** How it is, from 1, not true, to 5, true. */
    record Statement(boolean guess, boolean canBeStrength) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Grade;
        }

        @Override
        public boolean admitsGuess() {
            return guess;
        }
    }

    /** A limit in three levels; own words may say "only if ...". */
    record Limit(LimitQuestion asks, boolean canBeStrength) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Level;
        }
    }

    /** How much one gives and receives of one kind of support, and what one wishes about receiving it. */
    record Support(boolean canBeStrength, WishRule wish) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Exchange;
        }
    }

    /** A division of work: who does a shared job, and what one wishes about one's own part. */
    record Division(StrengthRule strength) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.WorkShare;
        }
    }

    /** Something the two could do: yes, not now, no. It opens only where both say yes. */
    record MutualWish() implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Wished;
        }
    }

    /**
     * One of several options, none of them nearer to another.
     *
     * @param agreement the options at which choosing the same can be a strength
     */
    record Choice(List<String> options, List<String> agreement) implements ItemForm {

        public Choice {
            options = List.copyOf(options);
            agreement = List.copyOf(agreement);
            options.forEach(KebabCase::kebab);
            if (options.size() < 2 || options.stream().distinct().count() < options.size()) {
                throw new IllegalArgumentException("A choice is between two or more different options");
            }
            if (!options.containsAll(agreement)) {
                throw new IllegalArgumentException("Agreement can be a strength only at one of the options");
            }
        }

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Chosen(String option) && options.contains(option);
        }
    }

    /** An answer in one's own words: shown side by side, never compared. */
    record Words() implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Words;
        }
    }
}
