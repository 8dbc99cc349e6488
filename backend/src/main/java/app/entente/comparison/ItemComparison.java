package app.entente.comparison;

import app.entente.pack.Item;
import app.entente.values.Aspect;

/** The comparison of one item both have shown, from the side of the person who looks. */
public record ItemComparison(
        Item item,
        Aspect aspect,
        VisibleAnswer mine,
        VisibleAnswer partners,
        ComparisonOutcome outcome,
        GuessInsights guesses) {

    /** Whether both wish for more of it, or both said yes to it. */
    public boolean sharedWish() {
        return outcome.sharedWish();
    }
}
