package app.entente.ui.entry;

import app.entente.account.Accounts;
import app.entente.person.PersonId;
import java.util.Map;
import java.util.UUID;

/** People at the door of the application. */
final class TestAccounts {

    static final String PASSWORD = "the long way to the lake";

    private TestAccounts() {}

    static String newName() {
        return "noa-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static PersonId withAccount(Accounts accounts, String name) {
        return accounts.create(name, PASSWORD).person();
    }

    /** A browser in which a new person has signed in. */
    static HttpBrowser signedIn(int port, String name) {
        var httpBrowser = new HttpBrowser(port);
        httpBrowser.open("/sign-in");
        httpBrowser.submit("/sign-in", Map.of("name", name, "password", PASSWORD));
        return httpBrowser;
    }

    static boolean isSignedIn(HttpBrowser httpBrowser) {
        return httpBrowser.open("/").body().contains("href=\"/home\"");
    }
}
