package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one asks oneself stays in one's own browser, and not even there for longer than the page is open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReflectionJourneyTests {

    /** All that a page could keep, wherever a page can keep it. */
    private static final String KEPT = """
            async () => JSON.stringify({
              address: location.href,
              history: [history.length, history.state],
              title: document.title,
              cookies: document.cookie,
              local: {...localStorage},
              session: {...sessionStorage},
              databases: await indexedDB.databases(),
              caches: await caches.keys(),
              workers: (await navigator.serviceWorker.getRegistrations()).length,
              window: window.name,
            })
            """;

    private static final long AN_HOUR = 3_600_000;

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;
    private final List<String> traffic = new CopyOnWriteArrayList<>();

    ReflectionJourneyTests(@TempDir Path data) {
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nothingIsKeptSentOrWrittenDownWhateverIsAnswered(String language) throws IOException {
        try (var context = context(language)) {
            var page = open(context);
            var kept = page.evaluate(KEPT);
            var stored = context.storageState();
            var log = Files.readString(entente.log());
            traffic.clear();

            reflections(page).forEach(ReflectionJourneyTests::giveEveryAnswer);
            page.clock().fastForward(AN_HOUR); // whatever waits before it is sent
            page.evaluate("() => fetch('/help')");

            assertThat(traffic).containsExactly("GET " + entente.address().resolve("/help"));
            assertThat(page.evaluate(KEPT)).isEqualTo(kept);
            assertThat(context.storageState()).isEqualTo(stored);
            assertThat(Files.readString(entente.log())).isEqualTo(log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anAnswerIsGoneWithThePage(String language) {
        try (var context = context(language)) {
            var page = open(context);
            reflections(page).forEach(ReflectionJourneyTests::giveEveryAnswer);

            page.reload();
            assertThat(answers(page)).containsOnly(0);
            page.locator("main a[href='/help']").first().click();
            page.waitForURL("**/help");
            page.goBack();
            page.waitForURL("**/reflections");
            assertThat(answers(page)).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everybodyCanReadAndUseIt(String language) {
        try (var context = context(language)) {
            var page = open(context);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            reflections(page).forEach(it -> it.locator("summary").click());
            Screenshots.capture(page, "reflections-" + language);
            assertThat(Screenshots.violations()).noneMatch(it -> it.startsWith("reflections-" + language));
        }
    }

    private BrowserContext context(String language) {
        return chromiumLauncher.browser().newContext(new Browser.NewContextOptions().setLocale(language));
    }

    private Page open(BrowserContext context) {
        var page = context.newPage();
        page.onRequest(it -> traffic.add(it.method() + " " + it.url()));
        page.onWebSocket(it -> traffic.add("socket " + it.url()));
        page.onConsoleMessage(it -> traffic.add("console " + it.text()));
        page.onDialog(it -> traffic.add("dialog " + it.message()));
        page.clock().install();
        page.navigate(entente.address().resolve("/reflections").toString());
        page.waitForLoadState();
        return page;
    }

    private static List<Locator> reflections(Page page) {
        var all = page.locator("details.reflection").all();
        assertThat(all).hasSize(22);
        return all;
    }

    private static void giveEveryAnswer(Locator reflection) {
        reflection.locator("summary").click();
        var select = reflection.locator("select");
        var options = select.locator("option").count();
        for (int i = 1; i < options; i++) {
            select.selectOption(new SelectOption().setIndex(i));
        }
        select.press("ArrowUp");
        select.press("Enter");
    }

    private static List<Integer> answers(Page page) {
        return page.locator("details.reflection select").all().stream()
                .map(it -> (Integer) it.evaluate("it => it.selectedIndex"))
                .toList();
    }
}
