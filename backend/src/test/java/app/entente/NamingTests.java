package app.entente;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules for names, sentences and the size of packages, over the sources of both modules. */
class NamingTests {

    /** More than about twenty types in one package want a reason here; more than twenty-five have none. */
    private static final Map<String, String> LARGE = Map.of(
            "backend/src/main/java/app/entente/account",
                    "an account is made, recovered and changed under one set of refusals",
            "backend/src/main/java/app/entente/compare",
                    "one command without a framework: its own tables, norms and progress",
            "backend/src/main/java/app/entente/demo",
                    "two couples, what each does, and the script of it: a second package would open the first",
            "backend/src/main/java/app/entente/document", "one document, and a renderer for each of its formats",
            "backend/src/main/java/app/entente/guide", "every part of the guide is assembled from a source of its own",
            "backend/src/main/java/app/entente/reminder",
                    "three channels, and what each needs to be turned on, claimed and sent",
            "backend/src/main/java/app/entente/sheet", "its storage is hidden, which a second package would open",
            "backend/src/main/java/app/entente/talk", "one type for each record of a talk and for its stored form",
            "ui/src/main/java/app/entente/ui/kit", "components without domain knowledge");

    private static final int USUAL = 21;
    private static final Path SOURCES = Path.of("..").toAbsolutePath().normalize();
    private static final Predicate<String> MAY_REPEAT =
            Pattern.compile("package-info|\\w+Settings|\\w+Configuration").asMatchPredicate();
    private static final Pattern NO_SUBJECT =
            Pattern.compile("^\\s*(?:/\\*\\*|\\*)\\s*(?:Who|What|Whoever|Whatever|Where)\\b");

    @Test
    void noSimpleNameOfATypeStandsTwice() {
        assertThat(twice(types("src/main/java").map(NamingTests::name))).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceIsFound() {
        assertThat(twice(Stream.of("Round", "Round", "DoorSettings", "DoorSettings")))
                .containsExactly("Round");
    }

    @Test
    void noRetiredNameComesBack() throws IOException {
        var retired = Set.copyOf(Files.readAllLines(SOURCES.resolve("backend/src/test/resources/retired-names.txt")));
        assertThat(retired).contains("Bindery");
        assertThat(types("src/main/java").map(NamingTests::name).filter(retired::contains))
                .isEmpty();
    }

    @Test
    void noSentenceOfADocumentationCommentBeginsWithoutASubject() {
        assertThat(types("src/main/java").flatMap(NamingTests::withoutSubject)).isEmpty();
    }

    @Test
    void aSentenceWithoutASubjectIsFound() {
        assertThat(NO_SUBJECT.asPredicate().test("    /** Whoever holds the floor. */"))
                .isTrue();
        assertThat(NO_SUBJECT.asPredicate().test("     * Where both wish it.")).isTrue();
        assertThat(NO_SUBJECT.asPredicate().test("    /** The person who holds the floor. */"))
                .isFalse();
    }

    @Test
    void packagesStaySmall() {
        var sizes = types("src/main/java")
                .filter(it -> !name(it).equals("package-info"))
                .collect(groupingBy(it -> SOURCES.relativize(it.getParent()).toString(), counting()));
        assertThat(sizes).hasSizeGreaterThan(30);
        assertThat(sizes.entrySet())
                .allMatch(it -> it.getValue() <= USUAL || (it.getValue() <= 25 && LARGE.containsKey(it.getKey())));
    }

    private static Set<String> twice(Stream<String> names) {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        names.filter(MAY_REPEAT.negate()).forEach(it -> {
            if (!seen.add(it)) {
                twice.add(it);
            }
        });
        return twice;
    }

    private static Stream<Path> types(String folder) {
        return Stream.of("backend", "ui")
                .flatMap(module -> walk(SOURCES.resolve(module).resolve(folder)));
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> withoutSubject(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(NO_SUBJECT.asPredicate())
                    .map(line -> name(file) + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}
