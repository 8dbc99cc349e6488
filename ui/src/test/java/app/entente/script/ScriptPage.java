package app.entente.script;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page with some of the product's own scripts and no server behind it: sockets are played by the page, requests are
 * answered by the test or never.
 */
final class ScriptPage implements AutoCloseable {

    static final String HOME = "http://entente.test/page";
    static final String ELSEWHERE = "http://elsewhere.test/";

    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");

    /** A socket that does what the test tells it to. */
    private static final String PLAYED_SOCKETS = """
            window.played = [];
            window.WebSocket = class extends EventTarget {
              constructor(...given) {
                super();
                this.given = given;
                this.closes = 0;
                played.push(this);
                for (const kind of ['open', 'message', 'error', 'close']) {
                  this['on' + kind] = null;
                }
              }
              close() { this.closes++; }
              send() {}
              /* As a real one: handlers set as properties are listeners, in the order in which they were first set. */
              hear(kind) {
                const event = kind === 'close' ? new CloseEvent('close', {code: 1006}) : new Event(kind);
                let stopped = false;
                const stop = event.stopImmediatePropagation;
                event.stopImmediatePropagation = () => { stopped = true; stop.call(event); };
                this.dispatchEvent(event);
                if (!stopped) { this['on' + kind]?.call(this, event); }
              }
            };
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final List<Route> unanswered = new ArrayList<>();
    private boolean elsewhereAnswers = true;

    private ScriptPage(Browser browser) {
        context = browser.newContext();
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onRequest(it -> asked.add(words(it)));
        page.route("**/*", this::answer);
    }

    /** A page with this head and body, on which these scripts have run in this order. */
    static ScriptPage of(Browser browser, String head, String body, String... scripts) {
        var page = new ScriptPage(browser);
        page.page.addInitScript(PLAYED_SOCKETS);
        page.load(head, body, List.of(scripts));
        return page;
    }

    private void load(String head, String body, List<String> scripts) {
        var brought = scripts.stream()
                .map("<script src=\"/%s\" defer></script>"::formatted)
                .collect(Collectors.joining());
        var html = "<!doctype html><title>Entente</title>" + head + brought + "<body>" + body;
        page.route(HOME, route -> route.fulfill(page(html)));
        page.navigate(HOME);
    }

    private void answer(Route route) {
        var url = route.request().url();
        var file = FILES.resolve(url.replaceFirst("^https?://[^/]+/", ""));
        if (url.endsWith(".js")) {
            route.fulfill(new Route.FulfillOptions().setPath(file).setContentType("text/javascript"));
        } else if (url.endsWith("/late") || !elsewhereAnswers || url.endsWith("/exit")) {
            unanswered.add(route);
        } else {
            route.fulfill(page("<!doctype html><title>Elsewhere</title>"));
        }
    }

    private static Route.FulfillOptions page(String html) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(html);
    }

    private static String words(Request request) {
        return request.method() + " " + request.url();
    }

    /** From now on the other site takes for ever, so that the page goes on living behind its cover. */
    ScriptPage withASlowSiteElsewhere() {
        elsewhereAnswers = false;
        return this;
    }

    /** Answers the requests to {@code /late}. */
    void answerLate() {
        unanswered.stream().filter(it -> it.request().url().endsWith("/late")).forEach(it -> it.fulfill(page("late")));
    }

    Page page() {
        return page;
    }

    @Nullable Object run(String script) {
        return page.evaluate(script);
    }

    boolean holds(String condition) {
        return Boolean.TRUE.equals(page.evaluate("() => Boolean(" + condition + ")"));
    }

    void await(String condition) {
        page.waitForFunction("() => Boolean(" + condition + ")");
    }

    /** Requests so far, such as {@code POST http://entente.test/exit}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    void awaitElsewhere() {
        page.waitForURL(ELSEWHERE);
    }

    static String exitTo(String address) {
        return "<meta name=\"exit-to\" content=\"%s\">".formatted(address);
    }

    /**
     * Leaves for an empty page first: a request routed while the page closes would find it closed. A way elsewhere that
     * the page itself has just begun may come before the empty page; then there is nothing left to leave.
     */
    @Override
    public void close() {
        if (!page.isClosed()) {
            try {
                page.navigate("about:blank");
            } catch (PlaywrightException overtaken) {
                // the test has seen what it wanted to see
            }
        }
        context.close();
    }
}
