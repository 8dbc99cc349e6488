package app.entente.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes that people read aloud and type: no two characters look alike, and case, spaces and hyphens do not matter. */
public final class TypedCode {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TypedCode() {}

    /** A new code in groups of four. */
    public static String random(int length) {
        var letters = RANDOM.ints(length, 0, ALPHABET.length())
                .mapToObj(it -> ALPHABET.substring(it, it + 1))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What was meant by what was typed. */
    public static String normalize(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }
}
