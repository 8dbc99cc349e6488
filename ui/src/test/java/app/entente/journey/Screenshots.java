package app.entente.journey;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pictures of a screen, each held against axe, below {@code target/screens}: on a phone by day and on a desk by night;
 * with {@code ./entente test --all} at every width, light and dark.
 */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int SMALL_PHONE = 320;
    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final int DESK = 1280;
    static final boolean ALL = Boolean.getBoolean("entente.screens.all");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Of the page, once it is drawn. */
    private static final String HEIGHT = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
                () => done(document.documentElement.scrollHeight))))""";

    private static final List<Integer> ZOOMED = List.of(640, 320);

    private static final String FITS = """
            () => {
              const exit = document.querySelector('[data-quick-exit]').getBoundingClientRect();
              return document.documentElement.scrollWidth <= innerWidth && exit.left >= 0 && exit.right <= innerWidth;
            }""";

    /** What reaches beyond the edge, innermost first. */
    private static final String BEYOND = """
            () => [...document.body.querySelectorAll('*')].filter(it => it.getBoundingClientRect().right > innerWidth)
                .reverse().slice(0, 5).map(it => it.outerHTML.slice(0, 120)).join(' | ')""";

    /** The words of drawings that reach beyond the window: nobody can scroll to them. */
    private static final String CUT_WORDS = """
            () => [...document.querySelectorAll('svg text')]
                .filter(it => it.checkVisibility())
                .map(it => ({ words: it.textContent, box: it.getBoundingClientRect() }))
                .filter(it => it.box.left < -1 || it.box.right > innerWidth + 1)
                .map(it => it.words).join(' | ')""";

    private static final int MAX_RESIZES = 20;

    private record Look(int width, ColorScheme scheme) {}

    /** What was found on any screen so far; the journey goes on, so that all of it is known at its end. */
    private static final List<String> VIOLATIONS = new ArrayList<>();

    private Screenshots() {}

    static List<String> violations() {
        return List.copyOf(VIOLATIONS);
    }

    /** Takes the pictures and leaves the page as wide as it was. */
    static void capture(Page page, String name) {
        captureAt(page, name, ALL ? everyLook() : List.of(new Look(PHONE, LIGHT), new Look(DESK, DARK)));
    }

    /** For what differs in its words only: on a phone, where they have the least room. */
    static void captureBriefly(Page page, String name) {
        var phone = new Look(PHONE, LIGHT);
        captureAt(page, name, ALL ? everyLook() : List.of(phone));
    }

    /**
     * Holds a screen against windows of 640 and 320 px, which is what is left of 1280 px at a zoom of 200 and 400 %: nothing
     * scrolls sideways, whatever is folded out, and the quick exit is within reach.
     */
    static void zoom(Page page, String name) {
        var before = page.viewportSize();
        for (var width : ZOOMED) {
            page.setViewportSize(width, 640);
            page.evaluate("() => document.querySelectorAll('details').forEach(it => it.open = true)");
            page.evaluate(HEIGHT);
            if (!Boolean.TRUE.equals(page.evaluate(FITS))) {
                VIOLATIONS.add("%s does not fit into %d px: %s".formatted(name, width, page.evaluate(BEYOND)));
            }
            checkWords(page, name, width);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Pictures of the window alone, with its bars, as it stands on a phone and on a desk. */
    static void captureWindow(Page page, String name) {
        var before = page.viewportSize();
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name, before.width, LIGHT)));
        checkAccessibility(page, name, before.width, LIGHT);
        page.setViewportSize(DESK, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(DARK));
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name, DESK, DARK)));
        checkAccessibility(page, name, DESK, DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private static List<Look> everyLook() {
        return Stream.of(LIGHT, DARK)
                .flatMap(scheme -> Stream.of(SMALL_PHONE, PHONE, TABLET, DESK).map(width -> new Look(width, scheme)))
                .toList();
    }

    private static void captureAt(Page page, String name, List<Look> looks) {
        var before = page.viewportSize();
        for (var look : looks) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(look.scheme())
                    .setReducedMotion(ReducedMotion.REDUCE));
            captureAt(page, name, look.width(), look.scheme());
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private static void captureAt(Page page, String name, int width, ColorScheme scheme) {
        resizeToContent(page, width, width < 700 ? 780 : 900);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(file(name, width, scheme)).setFullPage(true));
        if (tooWide(page)) {
            VIOLATIONS.add("%s is wider than %d px".formatted(name, width));
        }
        checkWords(page, name, width);
        checkAccessibility(page, name, width, scheme);
    }

    /**
     * As high as the page is, so that no bar that stays in view lies over what is looked at; what scrolls by itself may
     * grow with the window, so that it takes more than one look.
     */
    private static void resizeToContent(Page page, int width, int least) {
        var height = least;
        for (int look = 0; look < MAX_RESIZES; look++) {
            page.setViewportSize(width, height);
            var settled = (Number) page.evaluate(HEIGHT);
            if (settled.intValue() <= height) {
                return;
            }
            height = settled.intValue();
        }
        throw new AssertionError("the page grows with its window, beyond %d px".formatted(height));
    }

    /** What stood on the screen when the journey ended, wherever that was. */
    static void captureLast(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    private static Path file(String name, int width, ColorScheme scheme) {
        return FOLDER.resolve(
                "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean tooWide(Page page) {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    private static void checkWords(Page page, String name, int width) {
        var cut = String.valueOf(page.evaluate(CUT_WORDS));
        if (!cut.isEmpty()) {
            VIOLATIONS.add("%s cuts words off at %d px: %s".formatted(name, width, cut));
        }
    }

    private static void checkAccessibility(Page page, String name, int width, ColorScheme scheme) {
        new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(it -> "%s, %d px, %s: %s".formatted(name, width, scheme, description(it)))
                        .forEach(VIOLATIONS::add);
    }

    private static String description(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> String.valueOf(node.getHtml()))
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
