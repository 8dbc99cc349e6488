package app.entente.invitation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the token of a link and the code in what people paste and type, whatever got stuck to it. */
public final class InvitationText {

    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z0-9_-]{43}");
    private static final Pattern LINK = Pattern.compile("#([A-Za-z0-9_-]{43})");
    private static final String CHARACTER = "[A-HJKMNP-TV-Z2-9]";
    private static final Pattern HYPHENATED = twoGroups("[^A-Z0-9\\s]{0,3}");
    private static final Pattern SPACED = twoGroups("[^A-Z0-9]{0,3}");

    private InvitationText() {}

    /** Returns the token at the beginning of what stands behind a link's #; what is none stays as it is. */
    public static String token(String pasted) {
        var token = TOKEN.matcher(pasted.strip());
        return token.find() ? token.group() : pasted;
    }

    /** Returns the token of a whole link, where somebody has put one into the field for the code. */
    public static Optional<String> tokenOfLink(String typed) {
        var link = LINK.matcher(typed);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** Returns the two groups of a code, without words around it and in plain letters; what is none stays as it is. */
    public static String code(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .toUpperCase(Locale.ROOT);
        return find(HYPHENATED, plain).or(() -> find(SPACED, plain)).orElse(plain);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        var code = pattern.matcher(text);
        return code.find() ? Optional.of(code.group().replaceAll("[^A-Z0-9]", "")) : Optional.empty();
    }

    private static Pattern twoGroups(String between) {
        var four = CHARACTER + "{4}" + between + CHARACTER + "{4}";
        var five = CHARACTER + "{5}" + between + CHARACTER + "{5}";
        return Pattern.compile("(?<![A-Z0-9])(?:" + five + "|" + four + ")(?![A-Z0-9])");
    }
}
