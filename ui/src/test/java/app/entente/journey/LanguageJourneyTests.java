package app.entente.journey;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who reads French reads no English on any screen, and every screen holds the longer words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 45, unit = TimeUnit.MINUTES)
class LanguageJourneyTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private final Set<String> onlyEnglish = onlyEnglish();
    private final Set<String> foreign = new TreeSet<>();
    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;
    private int people;

    LanguageJourneyTests(@TempDir Path data) {
        entente = new PackagedApplication(data);
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        chromiumLauncher.close();
        entente.close();
    }

    @Test
    void whatThisLooksForIsFoundInEnglish() {
        try (var reader = JourneyUser.readingLanguage("en", chromiumLauncher.browser(), entente.address())) {
            assertThat(english(reader.open("/"))).hasSizeGreaterThan(10);
        }
    }

    /** One visit of each screen tells both, since the window is made narrower only after the words were read. */
    @Test
    void everyScreenSpeaksFrenchAndFitsIntoANarrowWindow() {
        walk("fr", (reader, name) -> {
            foreign.addAll(english(reader));
            Screenshots.captureBriefly(reader.page(), name);
            Screenshots.zoom(reader.page(), name);
        });
        assertThat(foreign).as("English on a French screen").isEmpty();
        assertThat(Screenshots.violations()).isEmpty();
    }

    @Test
    void everyEnglishScreenFitsIntoANarrowWindow() {
        walk("en", (reader, name) -> {
            if (Screenshots.ALL) {
                Screenshots.captureBriefly(reader.page(), name);
            }
            Screenshots.zoom(reader.page(), name);
        });
        assertThat(Screenshots.violations()).isEmpty();
    }

    private void walk(String language, BiConsumer<JourneyUser, String> look) {
        new ScreenWalk(chromiumLauncher, entente.address(), language, look).walk("camille" + people++);
    }

    private List<String> english(JourneyUser reader) {
        var lines = reader.find("body").innerText().lines();
        return lines.map(String::strip).filter(onlyEnglish::contains).toList();
    }

    /** What the English bundles say and the French ones do not. */
    private static Set<String> onlyEnglish() {
        var result = new HashSet<>(words(""));
        result.removeAll(words("_fr"));
        assertThat(result).hasSizeGreaterThan(300);
        return result;
    }

    private static Set<String> words(String language) {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(it -> it.getFileName().toString().matches("[a-z]+%s\\.properties".formatted(language)))
                    .flatMap(it -> read(it).values().stream())
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(toMap(it -> it, properties::getProperty));
    }
}
