package app.entente.questionnaire;

import app.entente.values.KebabCase;
import app.entente.values.Value;
import java.util.List;

/** The form of an item: which values answer it. */
public sealed interface ItemForm {

    boolean admits(Value value);

    /** Returns whether one may also guess what the partner answers. */
    default boolean admitsGuess() {
        return this instanceof Agree(boolean guess) && guess;
    }

    /** A grade from 1 to 5. */
    record Agree(boolean guess) implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Grade;
        }
    }

    /** A limit: fine, ask me first, or not OK; one's own words may say "only if ...". */
    record Limit() implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Level;
        }
    }

    /** An exchange: how much one gives and receives of one kind of support, and what one wishes. */
    record GiveReceive() implements ItemForm {

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Exchange;
        }
    }

    /** A choice of one among several options, none of them nearer to another. */
    record Choice(List<String> options) implements ItemForm {

        public Choice {
            options = List.copyOf(options);
            options.forEach(KebabCase::kebab);
            if (options.size() < 2 || options.stream().distinct().count() < options.size()) {
                throw new IllegalArgumentException("A choice is between two or more different options");
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
