package app.entente.document;

import app.entente.values.MessageText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The guide's own texts in one language; a text that the language lacks is in English. */
public final class GuideMessages {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The texts that formats add to a guide: of a calendar's days, and of the numbers in JSON. */
    private static final List<String> OF_FORMATS = List.of(
            "calendar.title",
            "figures.note",
            "figures.not-given.normative",
            "figures.not-given.reliable-change",
            "figures.not-given.cronbach-alpha");

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

    /** Returns the texts that formats add to a guide, by their keys. */
    Map<String, String> formatTexts() {
        return OF_FORMATS.stream().collect(Collectors.toMap(it -> it, it -> text(it)));
    }

    /** Returns the date with its month in words; in English the day comes first, as both regions can read it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale)
                .format(day);
    }
}
