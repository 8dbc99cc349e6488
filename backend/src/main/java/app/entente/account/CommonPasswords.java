package app.entente.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises passwords that are tried first: listed ones, a listed word with digits around it, repetitions, rows of
 * keys.
 */
final class CommonPasswords {

    private static final String LIST = "/account/common-passwords.txt";
    private static final int FEW = 5;
    private static final Set<String> ROWS = rows(
            "abcdefghijklmnopqrstuvwxyz",
            "1234567890",
            "12345678900987654321",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn");

    private final Set<String> listed = read();

    boolean contains(String password) {
        var text = password.toLowerCase(Locale.ROOT);
        var word = text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return listed.contains(text) || listed.contains(word) || isMonotonous(text);
    }

    private static boolean isMonotonous(String text) {
        return text.chars().distinct().count() < FEW
                || ROWS.stream().anyMatch(it -> it.contains(text))
                || repeats(text);
    }

    private static boolean repeats(String text) {
        return (text + text).indexOf(text, 1) < text.length();
    }

    private static Set<String> rows(String... keys) {
        return Stream.of(keys)
                .map(it -> it.repeat(3))
                .flatMap(it -> Stream.of(it, new StringBuilder(it).reverse().toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
