package app.entente;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.chart.ChartPalette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");
    private static final Pattern COLOUR = Pattern.compile("#\\p{XDigit}{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern TOKEN = Pattern.compile("^ +(--[\\w-]+):", Pattern.MULTILINE);

    private record Owned(String name, String file) {}

    @Test
    void eachClassIsDrawnInOneFile() throws IOException {
        var owners = styles().flatMap(StyleSheetTests::owned)
                .collect(groupingBy(Owned::name, mapping(Owned::file, toCollection(TreeSet<String>::new))));
        assertThat(owners).hasSizeGreaterThan(100);
        assertThat(owners).allSatisfy((_, in) -> assertThat((Set<String>) in).hasSize(1));
    }

    @Test
    void everyFileIsLoadedOnce() throws IOException {
        var loaded =
                IMPORT.matcher(text(STYLES.resolve("styles.css"))).results().map(it -> it.group(1));
        var there = styles().map(it -> STYLES.relativize(it).toString()).filter(it -> !it.equals("styles.css"));

        assertThat(loaded).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    @Test
    void coloursAreWrittenDownAmongTheTokensOnly() throws IOException {
        assertThat(styles().filter(it -> !it.endsWith("tokens.css")))
                .hasSizeGreaterThan(30)
                .allSatisfy(it -> assertThat(COLOUR.matcher(text(it)).results().map(MatchResult::group))
                        .as(it.toString())
                        .isEmpty());
    }

    @Test
    void eachTokenIsDefinedOnceAndInItsFile() throws IOException {
        var tokens = TOKEN.matcher(text(STYLES.resolve("tokens.css")))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.equals("--quick")) // none where motion is not wanted
                .toList();

        assertThat(tokens).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(styles().filter(it -> !it.endsWith("tokens.css")))
                .allSatisfy(it -> assertThat(TOKEN.matcher(text(it)).results().map(found -> found.group(1)))
                        .as(it.toString())
                        .filteredOn(found -> !found.equals("--ink-soft")) // darker on the paper of the guide
                        .doesNotContainAnyElementsOf(tokens));
    }

    /** Paper is drawn by the server, which knows no tokens. */
    @Test
    void thePrintedColoursAreTheLightOnesOfTheScreen() throws IllegalAccessException, InvocationTargetException {
        for (var colour : ChartPalette.class.getRecordComponents()) {
            var value = (String) colour.getAccessor().invoke(ChartPalette.PAPER);
            var token = ((String) colour.getAccessor().invoke(ChartPalette.SCREEN)).replaceAll("var\\((.*)\\)", "$1");

            assertThat(text(STYLES.resolve("tokens.css"))).contains(token + ": light-dark(" + value);
        }
    }

    @Test
    void thePictureInTheTabHasTheColoursOfTheProduct() {
        assertThat(COLOUR.matcher(text(STYLES.resolveSibling("images/mark.svg")))
                        .results()
                        .map(MatchResult::group))
                .containsExactlyInAnyOrder(
                        ChartPalette.PAPER.teal(), ChartPalette.PAPER.amber(), ChartPalette.PAPER.sheet());
    }

    private static Stream<Path> styles() throws IOException {
        try (var files = Files.walk(STYLES)) {
            return files.filter(it -> it.toString().endsWith(".css")).toList().stream();
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
                .map(name -> new Owned(name, file.toString()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
