package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.journey.ChromiumLauncher;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that runs no script, at a plain address that is not this computer's own, as in a household's network. */
@HttpTest
class QuickExitWithoutScriptsTests {

    private final String server;
    private final String name = TestAccounts.newName();

    QuickExitWithoutScriptsTests(@Autowired Accounts accounts, @LocalServerPort int port) {
        server = "http://" + ChromiumLauncher.HOST + ":" + port;
        TestAccounts.withAccount(accounts, name);
    }

    @Test
    void theFormOfTheQuickExitSignsOut() {
        try (var chromium = new ChromiumLauncher();
                var browser =
                        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = browser.newPage();
            page.navigate(server + "/sign-in");
            page.locator("[name=name]").fill(name);
            page.locator("[name=password]").fill(TestAccounts.PASSWORD);
            page.locator("[name=password]").press("Enter");
            page.waitForURL("**/home");
            assertThat(browser.cookies()).extracting(this::nameOf).contains("place");

            page.navigate(server + "/help");
            page.locator("form[action='/exit'] button").first().click();
            page.waitForURL("**/exit");

            page.navigate(server + "/home");
            assertThat(page.url()).contains("/sign-in");
            assertThat(browser.cookies()).extracting(this::nameOf).doesNotContain("place", "device");
        }
    }

    private String nameOf(Cookie cookie) {
        return cookie.name;
    }
}
