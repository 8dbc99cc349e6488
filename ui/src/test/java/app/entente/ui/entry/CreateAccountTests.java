package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.AccountAuthentication;
import app.entente.account.Accounts;
import app.entente.account.Consent;
import app.entente.account.ConsentRecords;
import app.entente.account.UniqueCredentials;
import app.entente.signin.AttemptOrigin;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class CreateAccountTests {

    private static final Pattern CODE = Pattern.compile("class=\"recovery-code\">([^<]+)<");

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final ConsentRecords consents;
    private final int port;
    private final HttpBrowser httpBrowser;
    private final String name = TestAccounts.newName();

    CreateAccountTests(
            @Autowired Accounts accounts,
            @Autowired AccountAuthentication accountAuthentication,
            @Autowired ConsentRecords consents,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        clock.turn(Duration.ofHours(1));
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.consents = consents;
        this.port = port;
        httpBrowser = new HttpBrowser(port);
    }

    @Test
    void theRecoveryCodeIsShownOnce() {
        var made = create(name, PASSWORD);

        var shown = httpBrowser.follow(made);
        var again = httpBrowser.follow(made);

        assertThat(CODE.matcher(shown.body()).find()).isTrue();
        assertThat(CODE.matcher(again.body()).find()).isFalse();
        assertThat(shown.body()).contains("href=\"/join/offer\"");
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
    }

    @Test
    void thePageSaysWhoCouldReadEverythingAndWhatOneAgreesTo() {
        assertThat(httpBrowser.open("/create-account").body())
                .contains("Whoever runs this server could read everything. If that is your partner, use another.")
                .contains("you agree that this server keeps it", "You can withdraw that at any time");
        assertThat(new HttpBrowser(port, "fr").open("/create-account").body())
                .contains("Qui gère ce serveur pourrait tout lire. Si c’est votre partenaire, changez de serveur.")
                .contains("vous acceptez que ce serveur les garde");
    }

    @Test
    void theConsentIsRecordedWithItsVersion() {
        create(name, PASSWORD);

        var person = accountAuthentication
                .signIn(name, PASSWORD, new AttemptOrigin("here", Optional.empty()), it -> it)
                .orElseThrow();

        assertThat(consents.find(person)).map(Consent::version).contains(ConsentRecords.VERSION);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTypedButThePassword() {
        var answer = create(name, "too short");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(name, "too short. Use 12").doesNotContain("value=\"too short\"");
    }

    @Test
    void aTakenNameIsSaid() {
        TestAccounts.withAccount(accounts, name);

        assertThat(create(name, PASSWORD).body()).contains("That name is taken");
    }

    @Test
    void theCodeSetsANewPasswordAndIsReplaced() {
        var code = CODE.matcher(httpBrowser.follow(create(name, PASSWORD)).body());
        assertThat(code.find()).isTrue();

        httpBrowser.open("/recover");
        var answer = httpBrowser.submit(
                "/recover", Map.of("name", name, "code", code.group(1), "password", "another way to the lake"));

        assertThat(CODE.matcher(httpBrowser.follow(answer).body()).results().map(it -> it.group(1)))
                .hasSize(1)
                .doesNotContain(code.group(1));
        assertThat(accountAuthentication.signIn(name, "another way to the lake", UniqueCredentials.origin(), it -> it))
                .isPresent();
    }

    @Test
    void aWrongCodeAndAnUnknownNameAreRefusedAlike() {
        TestAccounts.withAccount(accounts, name);
        httpBrowser.open("/recover");

        var wrong = httpBrowser.submit("/recover", Map.of("name", name, "code", "AAAA", "password", PASSWORD));
        var unknown =
                httpBrowser.submit("/recover", Map.of("name", "nobody-here", "code", "AAAA", "password", PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("don’t match");
        assertThat(unknown.body()).contains("don’t match");
    }

    private HttpResponse<String> create(String name, String password) {
        httpBrowser.open("/create-account");
        return httpBrowser.submit("/create-account", Map.of("name", name, "password", password, "to", "/join/offer"));
    }
}
