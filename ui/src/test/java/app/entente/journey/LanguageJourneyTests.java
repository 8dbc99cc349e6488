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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who reads French reads no English on any screen, and every screen holds the longer words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class LanguageJourneyTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final List<String> FOR_ANYBODY =
            List.of("/", "/create-account", "/sign-in", "/recover", "/join", "/help", "/privacy", "/accessibility");
    private static final List<String> FOR_ONE = List.of(
            "/home",
            "/invite",
            "/packs",
            "/your-themes",
            "/answer",
            "/read-back",
            "/scales",
            "/settings",
            "/settings/leave");
    private static final List<String> FOR_THE_COUPLE =
            List.of("/home", "/packs", "/comparison", "/comparison/withdraw", "/talk", "/guide");

    private final Set<String> onlyEnglish = onlyEnglish();
    private final Set<String> foreign = new TreeSet<>();
    private final Browsers browsers = new Browsers();
    private final PackagedEntente entente;

    LanguageJourneyTests(@TempDir Path data) {
        entente = new PackagedEntente(data);
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        browsers.close();
        entente.close();
    }

    @Test
    void whatThisLooksForIsFoundInEnglish() {
        try (var reader = Traveller.whoReads("en", browsers.browser(), entente.address())) {
            assertThat(english(reader.open("/"))).hasSizeGreaterThan(10);
        }
    }

    @Test
    void everyScreenSpeaksFrench() {
        try (var reader = Traveller.whoReads("fr", browsers.browser(), entente.address())) {
            FOR_ANYBODY.forEach(it -> look(reader, "fr", it));
            reader.open("/").find("form[action='/demo'] button").first().click();
            reader.arriveAt("/comparison");
            FOR_THE_COUPLE.forEach(it -> look(reader, "fr-two", it));
        }
        try (var reader = Traveller.whoReads("fr", browsers.browser(), entente.address())) {
            somebodyBegins(reader);
            FOR_ONE.forEach(it -> look(reader, "fr-one", it));
        }
        assertThat(foreign).as("English on a French screen").isEmpty();
        assertThat(Screens.found()).isEmpty();
    }

    private static void somebodyBegins(Traveller reader) {
        reader.open("/create-account").find("input[name=name]").fill("camille");
        reader.find("input[name=password]").fill("quatre mots sans lien");
        reader.press("Créer mon compte").find("#code").waitFor();
        reader.open("/home").find("main input").first().fill("Camille");
        reader.find("main vaadin-button, main button").last().click();
        reader.see("Bonjour, Camille");
    }

    private void look(Traveller reader, String who, String address) {
        reader.open(address).find("main h1").first().waitFor();
        assertThat(reader.find("html").getAttribute("lang")).startsWith("fr");
        assertThat(reader.page().url()).endsWith(address);
        foreign.addAll(english(reader));
        Screens.glance(reader.page(), who + address.replace('/', '-'));
    }

    private List<String> english(Traveller reader) {
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
