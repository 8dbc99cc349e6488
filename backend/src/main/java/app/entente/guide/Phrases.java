package app.entente.guide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The guide's own words in one language; what a language lacks is said in English. */
final class Phrases {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    Phrases(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("guide.words", locale, ENGLISH_ELSE);
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... parameters) {
        return new MessageFormat(words.getString(key), locale).format(parameters);
    }

    /** The words for one of several alternatives. */
    String say(String prefix, Enum<?> alternative, Object... parameters) {
        return say(prefix + "." + alternative.name().toLowerCase(Locale.ROOT).replace('_', '-'), parameters);
    }
}
