package app.entente.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** Elides French words such as "de" and "que" before a name that begins with a vowel: "d’Alice", "qu’Yves". */
public final class Elision {

    private static final String ELIDED = "\\b([Dd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)e ";
    private static final Pattern VOWEL = Pattern.compile(
            "^([aàâäeéèêëiîïoôöuùûüœæ]|y[^aeéèiou]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Elision() {}

    /** Returns the text with each elided word that stands before the placeholder made fit for the name. */
    public static String before(String placeholder, String name, String text, Locale language) {
        return language.getLanguage().equals("fr") && VOWEL.matcher(name).matches()
                ? Pattern.compile(ELIDED + "(?=" + Pattern.quote(placeholder) + ")")
                        .matcher(text)
                        .replaceAll("$1’")
                : text;
    }

    /** Returns the pattern of a message made fit for each of its parameters that is a text. */
    public static String inMessage(String pattern, Locale language, Object... parameters) {
        var elided = pattern;
        for (var at = 0; at < parameters.length; at++) {
            if (parameters[at] instanceof String name) {
                elided = before("{" + at + "}", name, elided, language);
            }
        }
        return elided;
    }
}
