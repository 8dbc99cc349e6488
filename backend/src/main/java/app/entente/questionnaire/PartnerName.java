package app.entente.questionnaire;

import java.util.Locale;
import java.util.regex.Pattern;

/** Puts the partner's name into a text that names the partner, with the elision and the capital that its place needs. */
public final class PartnerName {

    static final String PLACEHOLDER = "{partner}";

    private static final Pattern ELIDED =
            Pattern.compile("\\b([Dd]e|[Qq]ue|[Jj]usque|[Ll]orsque|[Pp]uisque|[Qq]uoique) \\{partner}");
    private static final Pattern VOWEL =
            Pattern.compile("^[aàâäeéèêëiîïoôöuùûüyœæ].*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PartnerName() {}

    public static boolean isIn(String text) {
        return text.contains(PLACEHOLDER);
    }

    static String put(String name, String text, Locale language) {
        var elided = language.getLanguage().equals("fr") && VOWEL.matcher(name).matches()
                ? ELIDED.matcher(text).replaceAll(it -> elided(it.group(1)) + "\\{partner}")
                : text;
        return elided.startsWith(PLACEHOLDER)
                ? capitalised(name, language)
                        + elided.substring(PLACEHOLDER.length()).replace(PLACEHOLDER, name)
                : elided.replace(PLACEHOLDER, name);
    }

    private static String elided(String word) {
        return word.substring(0, word.length() - 1) + "’";
    }

    private static String capitalised(String name, Locale language) {
        var end = name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(language) + name.substring(end);
    }
}
