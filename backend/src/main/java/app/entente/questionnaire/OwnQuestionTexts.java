package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.OwnQuestionText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts around a couple's own question; a text that the language lacks is in English. */
final class OwnQuestionTexts {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    OwnQuestionTexts(Locale locale) {
        words = ResourceBundle.getBundle("questionnaire.words", locale, ENGLISH_ELSE);
    }

    String theme() {
        return words.getString("own.theme");
    }

    /** Returns what a partner without a name is called in a sentence that the reader says of themselves. */
    String myPartner() {
        return words.getString("partner.mine");
    }

    /** Returns what a partner without a name is called in a sentence said to the reader. */
    String yourPartner() {
        return words.getString("partner.yours");
    }

    ItemText of(Item item, OwnQuestionText own) {
        var prompt = item.form() instanceof ItemForm.Limit ? "own.prompt.limit" : "own.prompt";
        return new ItemText(
                own.text(),
                Optional.empty(),
                words.getString("own.help"),
                words.getString(prompt),
                Optional.empty(),
                Map.of(),
                Map.of());
    }
}
