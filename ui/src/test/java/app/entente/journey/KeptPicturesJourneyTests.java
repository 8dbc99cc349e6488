package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten windows look as they did when their pictures were kept: on a phone by day, on a desk by night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KeptPicturesJourneyTests {

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final KeptPictures keptPictures = new KeptPictures();
    private final PackagedApplication entente;

    KeptPicturesJourneyTests(@TempDir Path data) {
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
    void tenWindowsLookAsTheirKeptPictures() {
        assumeThat(KeptPictures.comparableIn(chromiumLauncher.browser()))
                .as("another version of the browser draws letters otherwise")
                .isTrue();
        try (var reader = JourneyUser.readingLanguage("en", chromiumLauncher.browser(), entente.address())) {
            emulate(reader, 360, ColorScheme.LIGHT);
            look(reader, "/", "landing-phone");
            look(reader, "/create-account", "create-account-phone");
            enterDemoInTeal(reader);
            look(reader, "/home", "home-phone");
            look(reader, "/packs", "packs-phone");
            look(reader, "/read-back", "read-back-phone");
            look(reader, "/comparison", "comparison-phone");
            emulate(reader, 1280, ColorScheme.DARK);
            look(reader, "/comparison", "comparison-desk");
            lookAtTopic(reader);
        }
        try (var reader = JourneyUser.readingLanguage("fr", chromiumLauncher.browser(), entente.address())) {
            emulate(reader, 360, ColorScheme.DARK);
            look(reader, "/help", "help-phone-fr");
            enterDemoInTeal(reader);
            emulate(reader, 1280, ColorScheme.LIGHT);
            look(reader, "/guide", "guide-desk-fr");
        }
        assertThat(keptPictures.differing())
                .as("look at target/screens/differences; ./entente pictures --renew keeps them as they are now")
                .isEmpty();
    }

    /** The size of a button is more than the tolerance, that of a full stop is not. */
    @Test
    void aMissingButtonIsNoticedAndAFullStopIsNot() throws IOException {
        var whole = window(100, 24);
        assertThat(KeptPictures.matches(whole, window(104, 24), "control")).isTrue();
        assertThat(KeptPictures.matches(whole, window(0, 0), "control")).isFalse();
    }

    private static BufferedImage window(int width, int height) {
        var image = new BufferedImage(360, 780, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 360, 780);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 20, width, height);
        graphics.dispose();
        return image;
    }

    private static void emulate(JourneyUser reader, int width, ColorScheme scheme) {
        reader.page().setViewportSize(width, 780);
        reader.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Which of the two colours somebody has is drawn by lot, for each couple anew; who is in a demo stays in it. */
    private static void enterDemoInTeal(JourneyUser reader) {
        do {
            reader.page().context().clearCookies();
            reader.open("/").find("form[action='/demo'] button").first().click();
            reader.awaitAddress("/home");
            reader.open("/comparison").find("main .person-badge").first().waitFor();
        } while (reader.find("main .person-badge").first().getAttribute("class").contains("amber"));
    }

    private void lookAtTopic(JourneyUser reader) {
        reader.open("/talk").find(".topic-row").first().click();
        reader.page().waitForURL("**/talk/*");
        look(reader, "topic-desk");
    }

    private void look(JourneyUser reader, String path, String name) {
        reader.open(path);
        look(reader, name);
    }

    private void look(JourneyUser reader, String name) {
        reader.find("main h1").first().waitFor();
        reader.page().waitForLoadState();
        reader.page().evaluate("() => document.fonts.ready.then(() => true)");
        keptPictures.compare(reader.page(), name);
    }
}
