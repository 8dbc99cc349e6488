package app.entente.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of configuration that operators are given to read, so that a trial uses these very lines. */
final class OperatorGuide {

    private static final Path FILE = Path.of("..", "docs", "operating.md");

    private OperatorGuide() {}

    /** Returns the only block of this language, such as {@code nginx}. */
    static String block(String language) {
        var lines = Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL);
        try {
            var found = lines.matcher(Files.readString(FILE));
            if (!found.find()) {
                throw new IllegalStateException("The guide for operators has no lines for " + language);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where a program of this name is, if it is installed. */
    static Optional<Path> program(String name) {
        return Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin")
                .map(it -> Path.of(it, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
