package app.entente.questionnaire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What stands around a question from the two; what a language lacks is said in English. */
final class OwnTexts {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    OwnTexts(Locale locale) {
        words = ResourceBundle.getBundle("questionnaire.words", locale, ENGLISH_ELSE);
    }

    String theme() {
        return words.getString("own.theme");
    }

    String partner() {
        return words.getString("partner");
    }

    ItemText of(Item item, OwnWords own) {
        var prompt = item.form() instanceof Form.Limit ? "own.prompt.limit" : "own.prompt";
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
