package app.entente.bench;

import app.entente.bench.PageMeter.Line;
import app.entente.journey.ChromiumLauncher;
import app.entente.journey.JourneyUser;
import app.entente.journey.PackagedApplication;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How heavy and how slow the heaviest pages are, in a Chromium and on the packaged application: with nothing kept, once
 * more, and from question to question; on loopback, and far away.
 */
class PagesBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int WARMING = Integer.getInteger("bench.warming", 30);
    private static final Path OUT = Path.of(System.getProperty("bench.out", "target/bench"));
    private static final String NEXT = ".answer-actions .primary";

    private final PageLoadTable table = new PageLoadTable();

    @Test
    void howHeavyPagesAre(@TempDir Path data) throws Exception {
        try (var entente = new PackagedApplication(data);
                var chromium = new ChromiumLauncher()) {
            entente.start();
            var alone = signedIn(chromium.browser(), entente, false);
            var demo = signedIn(chromium.browser(), entente, true);
            var answer = entente.address().resolve("/answer").toString();
            var comparison = entente.address().resolve("/comparison").toString();
            warm(chromium.browser(), alone, answer);
            warm(chromium.browser(), demo, comparison);
            for (var line : List.of(Line.LOOPBACK, Line.FAR)) {
                visit(chromium.browser(), alone, "answer page", answer, line);
                table.add("Next", line, presses(chromium.browser(), alone, answer, line));
                visit(chromium.browser(), demo, "comparison", comparison, line);
            }
        }
        table.write(OUT);
    }

    /** The cookies of somebody who is signed in: alone with a first conversation, or in a demo with an opened one. */
    private static String signedIn(Browser browser, PackagedApplication entente, boolean demo) {
        try (var person = JourneyUser.onPhone(browser, entente.address())) {
            if (demo) {
                person.open("/").click("Look around with a demo couple").awaitAddress("/home");
            } else {
                person.beginAlone("camille");
                person.open("/answer").find("h1.question").waitFor();
            }
            return person.page().context().storageState();
        }
    }

    /** Until the server runs as it does after some hours. */
    private static void warm(Browser browser, String cookies, String address) {
        try (var context = context(browser, cookies);
                var page = context.newPage()) {
            for (var visit = 0; visit < WARMING; visit++) {
                page.navigate(address);
                page.locator("main h1").first().waitFor();
            }
        }
    }

    private void visit(Browser browser, String cookies, String name, String address, Line line) {
        var cold = new ArrayList<PageLoad>();
        var again = new ArrayList<PageLoad>();
        for (var round = 0; round < ROUNDS; round++) {
            try (var context = context(browser, cookies)) {
                cold.add(open(context, address, line));
                again.add(open(context, address, line));
            }
        }
        table.add(name + ", cold", line, cold);
        table.add(name + ", again", line, again);
    }

    private static PageLoad open(BrowserContext context, String address, Line line) {
        try (var page = context.newPage()) {
            var meter = new PageMeter(page);
            meter.throttle(line);
            return meter.open(address);
        }
    }

    private static List<PageLoad> presses(Browser browser, String cookies, String address, Line line) {
        var presses = new ArrayList<PageLoad>();
        try (var context = context(browser, cookies);
                var page = context.newPage()) {
            var meter = new PageMeter(page);
            meter.throttle(line);
            meter.open(address + "/1");
            for (var round = 0; round < ROUNDS; round++) {
                presses.add(meter.press(NEXT));
            }
        }
        return presses;
    }

    private static BrowserContext context(Browser browser, String cookies) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 780).setStorageState(cookies));
    }
}
