package app.entente.ui.entry;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import java.util.Map;
import java.util.UUID;

/** People at the door of the application. */
final class Visitors {

    static final String PASSWORD = "the long way to the lake";

    private Visitors() {}

    static String newName() {
        return "noa-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static PersonId withAccount(Accounts accounts, String name) {
        return accounts.create(name, PASSWORD).person();
    }

    /** A browser in which a new person has signed in. */
    static Browser signedIn(int port, String name) {
        var browser = new Browser(port);
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));
        return browser;
    }

    static boolean isSignedIn(Browser browser) {
        return browser.open("/").body().contains("href=\"/home\"");
    }
}
