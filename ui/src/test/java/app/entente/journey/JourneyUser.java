package app.entente.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** One of the two, at a browser of their own. */
public final class JourneyUser implements AutoCloseable {

    private static final double TIMEOUT_MILLIS = 30_000;
    private static final int RELOADS = 15;
    private static final double BETWEEN_RELOADS = 400;

    private final URI home;
    private final BrowserContext context;
    private final Page page;
    private final BrowserTraffic browserTraffic;

    private JourneyUser(Browser browser, URI home, Browser.NewContextOptions at) {
        this.home = home;
        context = browser.newContext(at);
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        page = context.newPage();
        browserTraffic = new BrowserTraffic(page);
    }

    public static JourneyUser onPhone(Browser browser, URI home) {
        return new JourneyUser(browser, home, new Browser.NewContextOptions().setViewportSize(360, 780));
    }

    static JourneyUser onDesktop(Browser browser, URI home) {
        return new JourneyUser(browser, home, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** Where the server's certificate was made for a test. */
    static JourneyUser trustingAnyCertificate(Browser browser, URI home) {
        return new JourneyUser(
                browser,
                home,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setIgnoreHTTPSErrors(true));
    }

    static JourneyUser readingLanguage(String language, Browser browser, URI home) {
        return new JourneyUser(
                browser,
                home,
                new Browser.NewContextOptions().setViewportSize(360, 780).setLocale(language));
    }

    /** On a phone with a touch screen, whose window is as low as a browser's own bars leave it. */
    static JourneyUser tapping(String language, Browser browser, URI home) {
        return new JourneyUser(
                browser,
                home,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setLocale(language));
    }

    public Page page() {
        return page;
    }

    /** All that this browser was ever sent. */
    BrowserTraffic browserTraffic() {
        return browserTraffic;
    }

    public JourneyUser open(String address) {
        page.navigate(home.resolve(address).toString());
        return this;
    }

    /** Reloads as a person would, some times: a page that is just going for itself aborts a reload beside it. */
    JourneyUser reload() {
        for (int attempt = 1; ; attempt++) {
            try {
                page.reload();
                return this;
            } catch (PlaywrightException e) {
                if (attempt == RELOADS) {
                    throw e;
                }
                page.waitForTimeout(BETWEEN_RELOADS); // until it has gone
                page.waitForLoadState();
            }
        }
    }

    /** Returns whether the browser would ask before this page is reloaded or closed. */
    boolean isAskedBeforeUnload() {
        return (boolean) page.evaluate("!dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    public JourneyUser click(String button) {
        button(button).click();
        return this;
    }

    JourneyUser clickLink(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    JourneyUser fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Presses a fold until its field is seen: just after a question appears, a press counts nowhere. */
    JourneyUser unfold(String summary, String label) {
        var field = page.getByLabel(label).first();
        page.waitForCondition(() -> {
            if (!field.isVisible()) {
                page.getByText(summary).first().click();
            }
            return field.isVisible();
        });
        return this;
    }

    JourneyUser awaitText(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    public JourneyUser awaitAddress(String address) {
        page.waitForURL(home.resolve(address).toString());
        return this;
    }

    /** Does something and waits until the page says something else. */
    void awaitChange(Runnable act) {
        var before = find("main").innerText();
        act.run();
        page.waitForFunction("before => document.querySelector('main')?.innerText !== before", before);
    }

    /** Out of reach of the server, or back in it. */
    JourneyUser offline(boolean offline) {
        context.setOffline(offline);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    public Locator find(String css) {
        return page.locator(css);
    }

    /** Keeps pictures of what is on the screen and holds it against axe. */
    JourneyUser screenshot(String name) {
        Screenshots.capture(page, name);
        return this;
    }

    /** Fills in the form of the page and returns the recovery code that is shown once. */
    String createAccount(String name, String password) {
        find("input[name=name]").fill(name);
        find("input[name=password]").fill(password);
        click("Create my account");
        return find("#code").innerText();
    }

    /** Makes an account and a space of one's own, in whatever language. */
    public JourneyUser beginAlone(String name) {
        open("/create-account").fillAccount(name);
        open("/home").find("main input").first().fill("Camille");
        find("main vaadin-button, main button").last().click();
        return awaitText(", Camille");
    }

    /** Makes an account on the page that asks for it, in whatever language. */
    void fillAccount(String name) {
        find("input[name=name]").fill(name);
        find("input[name=password]").fill("quatre mots sans lien");
        find("main form button").last().click();
        find("#code").waitFor();
    }

    /** Turns it on from the home page, whose panel stays unfolded. */
    JourneyUser turnOnSideBySide() {
        open("/home").find(".presence-mark > button").click();
        click("Turn it on").button("Turn it off").waitFor();
        return this;
    }

    /** Goes where only who has signed in may go, and signs in on the way. */
    JourneyUser signInAt(String address, String name, String password) {
        open(address).signIn(name, password);
        return awaitAddress(address);
    }

    void signIn(String name, String password) {
        find("input[name=name]").fill(name);
        find("input[name=password]").fill(password);
        click("Sign in");
    }

    @Override
    public void close() {
        context.close();
    }
}
