package app.entente;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All style files are loaded on every page, so a class of one may not mean something else in another. */
class StyleSheetTests {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final Pattern SAID_ASIDE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ON_PAPER = Pattern.compile("@media print \\{.*?\n}", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern BARE_CLASS = Pattern.compile("\\.[\\w-]+");

    private record Owned(String name, String file) {}

    @Test
    void eachClassIsDrawnInOneFile() throws IOException {
        try (var files = Files.list(STYLES)) {
            var owners = files.filter(it -> it.toString().endsWith(".css"))
                    .flatMap(StyleSheetTests::owned)
                    .collect(groupingBy(Owned::name, mapping(Owned::file, toCollection(TreeSet<String>::new))));
            assertThat(owners).hasSizeGreaterThan(100);
            assertThat(owners)
                    .allSatisfy((_, in) -> assertThat((Set<String>) in).hasSize(1));
        }
    }

    private static Stream<Owned> owned(Path file) {
        return SELECTORS
                .matcher(ON_PAPER.matcher(SAID_ASIDE.matcher(text(file)).replaceAll(""))
                        .replaceAll(""))
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(",")))
                .map(String::strip)
                .filter(BARE_CLASS.asMatchPredicate())
                .map(name -> new Owned(name, file.getFileName().toString()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
