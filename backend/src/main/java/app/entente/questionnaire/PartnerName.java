package app.entente.questionnaire;

import app.entente.values.Elision;
import java.util.Locale;

/** Puts the partner's name into a text that names the partner, with the elision and the capital that its place needs. */
public final class PartnerName {

    static final String PLACEHOLDER = "{partner}";

    private PartnerName() {}

    public static boolean isIn(String text) {
        return text.contains(PLACEHOLDER);
    }

    static String put(String name, String text, Locale language) {
        var elided = Elision.before(PLACEHOLDER, name, text, language);
        return elided.startsWith(PLACEHOLDER)
                ? capitalised(name, language)
                        + elided.substring(PLACEHOLDER.length()).replace(PLACEHOLDER, name)
                : elided.replace(PLACEHOLDER, name);
    }

    private static String capitalised(String name, Locale language) {
        var end = name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(language) + name.substring(end);
    }
}
