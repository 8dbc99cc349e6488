package app.entente.document;

import app.entente.values.MessageText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The guide's own texts in one language; a text that the language lacks is in English. */
public final class GuideMessages {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    public GuideMessages(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("guide.words", locale, ENGLISH_ELSE);
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the text of this key with its parameters filled in by MessageFormat. */
    public String text(String key, Object... parameters) {
        return MessageText.fill(words.getString(key), locale, parameters);
    }

    /** Returns the text of one of several alternatives, under the key {@code prefix.alternative} in kebab case. */
    public String text(String prefix, Enum<?> alternative, Object... parameters) {
        return text(prefix + "." + alternative.name().toLowerCase(Locale.ROOT).replace('_', '-'), parameters);
    }

    /** Returns the date with its month in words; in English the day comes first, as both regions can read it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale)
                .format(day);
    }
}
