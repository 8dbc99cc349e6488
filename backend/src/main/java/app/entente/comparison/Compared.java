package app.entente.comparison;

import app.entente.values.Aspect;
import app.entente.questionnaire.Item;

/** One item both have shown, from the side of the one who looks. */
public record Compared(Item item, Aspect aspect, View mine, View partners, Outcome outcome, Guesses guesses) {

    /** Whether both wish for more of it, or both said yes to it. */
    public boolean sharedWish() {
        return outcome.sharedWish();
    }
}
