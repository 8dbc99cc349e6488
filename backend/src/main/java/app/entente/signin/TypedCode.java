package app.entente.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Codes that people read aloud and type: no two characters look alike, and case, spaces and hyphens make no difference.
 */
public final class TypedCode {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TypedCode() {}

    /** Returns a random code of this many characters, in groups of four, or of five where those come out even. */
    public static String random(int length) {
        var letters = RANDOM.ints(length, 0, ALPHABET.length())
                .mapToObj(it -> ALPHABET.substring(it, it + 1))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{%d})(?!$)".formatted(length % 5 == 0 ? 5 : 4), "$1-");
    }

    /** Returns the plain letters and digits of the typed code in upper case, for comparison. */
    public static String normalize(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }
}
