package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every screen in one language, the same in each: as a visitor, as one of the couple of the demonstration with their
 * comparison, their talk and a further round to answer, as one of the couple half a year on, and as somebody who has just
 * begun.
 */
final class ScreenWalk {

    private static final List<String> FOR_ANYBODY = List.of(
            "/",
            "/create-account",
            "/sign-in",
            "/recover",
            "/join",
            "/help",
            "/reflections",
            "/privacy",
            "/accessibility");
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
    private static final List<String> FOR_THE_COUPLE = List.of(
            "/home",
            "/packs",
            "/comparison",
            "/comparison/withdraw",
            "/then-and-now",
            "/scales",
            "/agreements",
            "/imported-guides",
            "/answer");

    private static final List<String> FOR_THE_COUPLE_LATER =
            List.of("/home", "/check-in/1", "/agreements", "/then-and-now", "/scales", "/comparison", "/talk");

    private final ChromiumLauncher chromiumLauncher;
    private final URI address;
    private final String language;
    private final BiConsumer<JourneyUser, String> look;

    /**
     * @param look is shown every screen, with its name
     */
    ScreenWalk(ChromiumLauncher chromiumLauncher, URI address, String language, BiConsumer<JourneyUser, String> look) {
        this.chromiumLauncher = chromiumLauncher;
        this.address = address;
        this.language = language;
        this.look = look;
    }

    /**
     * @param nameAlone the sign-in name of who has just begun, free on this server
     */
    void walk(String nameAlone) {
        try (var visitor = reader()) {
            FOR_ANYBODY.forEach(it -> visit(visitor, "", it));
            visitor.open("/").find("form[action='/demo'] button").first().click();
            visitor.awaitAddress("/home");
            FOR_THE_COUPLE.forEach(it -> visit(visitor, "-two", it));
            answerAndSeal(visitor);
            talk(visitor);
            visit(visitor, "-two", "/guide");
        }
        walkLater();
        try (var alone = reader();
                var partner = reader()) {
            alone.beginAlone(nameAlone);
            FOR_ONE.forEach(it -> visit(alone, "-one", it));
            rest(alone, partner, nameAlone + "-partner");
        }
    }

    /** The screens of the couple half a year on, and those of their agreement once it is answered. */
    void walkLater() {
        try (var later = reader()) {
            later.open("/")
                    .find("form[action='/demo'] button[value='LOU']")
                    .first()
                    .click();
            later.awaitAddress("/home");
            FOR_THE_COUPLE_LATER.forEach(it -> visit(later, "-later", it));
        }
    }

    private JourneyUser reader() {
        return JourneyUser.readingLanguage(language, chromiumLauncher.browser(), address);
    }

    private void visit(JourneyUser reader, String who, String path) {
        reader.open(path).find("main h1").first().waitFor();
        assertThat(reader.find("html").getAttribute("lang")).startsWith(language);
        assertThat(reader.page().url()).endsWith(path);
        look.accept(reader, language + who + path.replace('/', '-'));
    }

    private void answerAndSeal(JourneyUser reader) {
        reader.open("/answer").find(".question-form").waitFor();
        while (reader.find(".theme-end").count() == 0) {
            goOn(reader);
        }
        look.accept(reader, language + "-two-theme-end");
        visit(reader, "-two", "/read-back");
        reader.find("main .primary").last().click();
        reader.awaitAddress("/door");
        visit(reader, "-two", "/door");
    }

    /** What somebody who has sealed can take back while the space rests. */
    private void rest(JourneyUser reader, JourneyUser partner, String partnersName) {
        Pairing.join(reader, partner, partnersName);
        for (var one : List.of(reader, partner)) {
            one.open("/packs");
            one.awaitChange(() -> one.find("main .btn.primary").first().click());
        }
        reader.open("/read-back").find("main .primary").last().click();
        reader.awaitAddress("/door");
        reader.open("/settings/leave").find("main .page-section .btn").first().click();
        reader.find("main .page-section .btn.primary").waitFor();
        look.accept(reader, language + "-one-resting");
    }

    private static void goOn(JourneyUser reader) {
        QuestionAnswerer.awaitTaps(reader);
        reader.awaitChange(() -> reader.find(".answer-actions .primary").click());
    }

    /** The stages of a topic nobody has spoken of, those of one where both were heard, and the steps after it. */
    private void talk(JourneyUser reader) {
        visit(reader, "-two", "/talk");
        open(reader, reader.find(".topic-row").first(), "-two-topic-heard");
        open(reader, loud(reader), "-two-topic-agreement");
        reader.find(".step-navigation button").last().click();
        reader.find(".topic-row").first().waitFor();
        open(reader, onward(reader), "-two-talk-agree");
        open(reader, onward(reader), "-two-talk-reconnect");
        open(reader, reader.find(".step-navigation button").last(), "-two-talk-agree-again");
        open(reader, reader.find(".step-navigation button").last(), "-two-talk-again");
        open(reader, reader.find(".topic-row").last(), "-two-topic-views");
        open(reader, loud(reader), "-two-topic-floor");
        open(reader, loud(reader), "-two-topic-speaking");
    }

    /** The button to the next step, which stands before the one that leads back. */
    private static Locator onward(JourneyUser reader) {
        return reader.find(".step-navigation button:visible").nth(-2);
    }

    private static Locator loud(JourneyUser reader) {
        return reader.find("main button.primary:visible").first();
    }

    /** Presses the button and looks at what comes of it. */
    private void open(JourneyUser reader, Locator button, String name) {
        button.waitFor();
        reader.awaitChange(button::click);
        look.accept(reader, language + name);
    }
}
