package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Strength;

/** A strength in the sentence written for it; a question from the two has none, and says why it is one. */
record StrengthWords(Reader reader) {

    String of(Strength strength) {
        var item = strength.item();
        return reader.words()
                .strength(item.item(), item.mine().value())
                .orElseGet(() -> text("comparison.strength", strength.kind()));
    }
}
