package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Strength;

/** A strength in the sentence written for it; a question from the two has none, and says why it is one. */
public record StrengthMessages(ComparisonContext context) {

    public String message(Strength strength) {
        var item = strength.item();
        return context.texts()
                .strength(item.item(), item.mine().value())
                .orElseGet(() -> text("comparison.strength", strength.kind()));
    }
}
