package app.entente.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Patterns that no text, or no text of a kind, may hold; one a line in {@code seeds/lint}, a folder per language. */
record WordList(String name, List<Pattern> patterns) {

    private static final int HOW = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Empty where the language has no such list. */
    static WordList of(String language, String name) {
        var file = new ClassPathResource("seeds/lint/%s/%s.txt".formatted(language, name));
        return new WordList(name, file.exists() ? patterns(file) : List.of());
    }

    boolean hits(String text) {
        var plain = text.replace('’', '\'');
        return patterns.stream().anyMatch(it -> it.matcher(plain).find());
    }

    private static List<Pattern> patterns(ClassPathResource file) {
        try (var lines = file.getContentAsString(StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, HOW))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
