package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Nobody is trusted as a proxy here, as after any start that names none. */
@HttpTest
@TestPropertySource(properties = "entente.trusted-proxies=")
class ForwardedHeaderTests {

    private final Accounts accounts;
    private final int port;

    ForwardedHeaderTests(@Autowired Accounts accounts, @LocalServerPort int port) {
        this.accounts = accounts;
        this.port = port;
    }

    @Test
    void whoNamesAnotherAddressEachTimeIsSlowedDownAllTheSame() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);

        for (var guess = 0; guess < 10; guess++) {
            signIn(name, "guess number " + guess);
        }

        assertThat(signIn(name, "one guess more")).isEqualTo(429);
    }

    @Test
    void noHeaderChoosesWhereARedirectLeads() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/settings"))
                    .header("X-Forwarded-Host", "elsewhere.example")
                    .header("X-Forwarded-Proto", "https")
                    .header("Forwarded", "host=elsewhere.example;proto=https")
                    .build();

            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(HttpBrowser.location(answer)).hasValue("/sign-in?to=/settings");
        }
    }

    /** From a browser that says it comes from a network of its own. */
    private int signIn(String name, String password) {
        var browser = new HttpBrowser(port);
        browser.open("/sign-in");
        return browser.submit("/sign-in", Map.of("name", name, "password", password))
                .statusCode();
    }
}
