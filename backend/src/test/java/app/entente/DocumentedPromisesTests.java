package app.entente;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise in the docs names the test that tries to break it, and that test is there. */
class DocumentedPromisesTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(?:[a-z]+\\.)?([A-Z]\\w*Tests)(?:\\.(\\w+))?`");

    @ParameterizedTest
    @ValueSource(strings = {"privacy.md", "security.md", "data-protection.md"})
    void everyTestThatIsNamedIsThere(String page) throws IOException {
        var tests = tests();
        var named = TEST.matcher(Files.readString(ROOT.resolve("docs").resolve(page)))
                .results()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(4)
                .allSatisfy(it -> assertThat(isThere(it, tests)).as(it.group()).isTrue());
    }

    @Test
    void oneThatIsNotThereIsFound() throws IOException {
        var named = TEST.matcher("`NamingTests.noBodyWroteThis` `NobodyTests`")
                .results()
                .toList();

        var tests = tests();
        assertThat(named).hasSize(2).noneMatch(it -> isThere(it, tests));
    }

    private static boolean isThere(MatchResult named, Map<String, String> tests) {
        var source = tests.get(named.group(1));
        return source != null && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
    }

    private static Map<String, String> tests() throws IOException {
        try (var backend = Files.walk(ROOT.resolve("backend/src/test/java"));
                var ui = Files.walk(ROOT.resolve("ui/src/test/java"))) {
            return Stream.concat(backend, ui)
                    .filter(it -> it.toString().endsWith("Tests.java"))
                    .collect(toMap(
                            it -> it.getFileName().toString().replace(".java", ""),
                            DocumentedPromisesTests::source,
                            String::concat));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
