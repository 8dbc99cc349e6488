package app.entente.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Patterns that no text, or no text of a kind, may hold; one a line in {@code seeds/lint}; French has its own, {@code fr/labels}. */
public record WordList(List<Pattern> patterns) {

    private static final int LETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    public static WordList of(String name) {
        try {
            var file = new ClassPathResource("seeds/lint/%s.txt".formatted(name));
            return new WordList(file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, LETTERS))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hits(String text) {
        var plain = text.replace('’', '\'');
        return patterns.stream().anyMatch(it -> it.matcher(plain).find());
    }
}
