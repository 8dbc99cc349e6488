package app.entente.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** One of the two, at a browser of their own. */
final class Traveller implements AutoCloseable {

    private static final double PATIENCE = 30_000;

    private final URI home;
    private final BrowserContext context;
    private final Page page;
    private final Overheard overheard;

    private Traveller(Browser browser, URI home, Browser.NewContextOptions at) {
        this.home = home;
        context = browser.newContext(at);
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        overheard = new Overheard(page);
    }

    static Traveller onAPhone(Browser browser, URI home) {
        return new Traveller(browser, home, new Browser.NewContextOptions().setViewportSize(360, 780));
    }

    static Traveller atADesk(Browser browser, URI home) {
        return new Traveller(browser, home, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Traveller whoReads(String language, Browser browser, URI home) {
        return new Traveller(
                browser,
                home,
                new Browser.NewContextOptions().setViewportSize(360, 780).setLocale(language));
    }

    Page page() {
        return page;
    }

    /** All that this browser was ever sent. */
    Overheard overheard() {
        return overheard;
    }

    Traveller open(String address) {
        page.navigate(home.resolve(address).toString());
        return this;
    }

    /** As a person would: once more where the page has just gone for itself. */
    Traveller reload() {
        try {
            page.reload();
        } catch (PlaywrightException _) {
            page.reload();
        }
        return this;
    }

    Traveller press(String button) {
        button(button).click();
        return this;
    }

    Traveller follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Traveller write(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Traveller see(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    Traveller arriveAt(String address) {
        page.waitForURL(home.resolve(address).toString());
        return this;
    }

    /** Out of reach of the server, or back in it. */
    Traveller offline(boolean offline) {
        context.setOffline(offline);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator find(String css) {
        return page.locator(css);
    }

    /** Keeps pictures of what is on the screen and holds it against axe. */
    Traveller keep(String name) {
        Screens.keep(page, name);
        return this;
    }

    /** Fills in the form of the page and returns the recovery code that is shown once. */
    String createAccount(String name, String password) {
        find("input[name=name]").fill(name);
        find("input[name=password]").fill(password);
        press("Create my account");
        return find("#code").innerText();
    }

    /** Goes where only who has signed in may go, and signs in on the way. */
    Traveller signInAt(String address, String name, String password) {
        open(address).signIn(name, password);
        return arriveAt(address);
    }

    void signIn(String name, String password) {
        find("input[name=name]").fill(name);
        find("input[name=password]").fill(password);
        press("Sign in");
    }

    @Override
    public void close() {
        context.close();
    }
}
