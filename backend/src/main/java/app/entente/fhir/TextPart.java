package app.entente.fhir;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A text beside an answer: the condition of a limit in one's own words, or the private note of any answer. */
enum TextPart {
    OWN_WORDS("own-words"),
    NOTE("note");

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String key;

    TextPart(String key) {
        this.key = key;
    }

    String linkId(Item item) {
        return item.id().value() + "." + key;
    }

    String text(Locale language) {
        return ResourceBundle.getBundle("fhir.words", language, ENGLISH_ELSE).getString(key);
    }

    static List<TextPart> of(Item item) {
        return item.form() instanceof ItemForm.Limit ? List.of(OWN_WORDS, NOTE) : List.of(NOTE);
    }
}
