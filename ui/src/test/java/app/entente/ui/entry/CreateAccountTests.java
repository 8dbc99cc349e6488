package app.entente.ui.entry;

import static app.entente.ui.entry.Visitors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EntryTest
class CreateAccountTests {

    private static final Pattern CODE = Pattern.compile("class=\"recovery-code\">([^<]+)<");

    private final Accounts accounts;
    private final Browser browser;
    private final String name = Visitors.newName();

    CreateAccountTests(@Autowired Accounts accounts, @Autowired TurnableClock clock, @LocalServerPort int port) {
        clock.turn(Duration.ofHours(1));
        this.accounts = accounts;
        browser = new Browser(port);
    }

    @Test
    void theRecoveryCodeIsShownOnce() {
        var made = create(name, PASSWORD);

        var shown = browser.follow(made);
        var again = browser.follow(made);

        assertThat(CODE.matcher(shown.body()).find()).isTrue();
        assertThat(CODE.matcher(again.body()).find()).isFalse();
        assertThat(shown.body()).contains("href=\"/join/offer\"");
        assertThat(Visitors.isSignedIn(browser)).isTrue();
    }

    @Test
    void whatIsRefusedKeepsWhatWasTypedButThePassword() {
        var answer = create(name, "too short");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(name, "too short. Use 12").doesNotContain("value=\"too short\"");
    }

    @Test
    void aTakenNameIsSaid() {
        Visitors.withAccount(accounts, name);

        assertThat(create(name, PASSWORD).body()).contains("Somebody has this name already");
    }

    @Test
    void theCodeSetsANewPasswordAndIsReplaced() {
        var code = CODE.matcher(browser.follow(create(name, PASSWORD)).body());
        assertThat(code.find()).isTrue();

        browser.open("/recover");
        var answer = browser.submit(
                "/recover", Map.of("name", name, "code", code.group(1), "password", "another way to the lake"));

        assertThat(CODE.matcher(browser.follow(answer).body()).results().map(it -> it.group(1)))
                .hasSize(1)
                .doesNotContain(code.group(1));
        assertThat(accounts.signIn(name, "another way to the lake", "here")).isPresent();
    }

    @Test
    void aWrongCodeAndAnUnknownNameAreRefusedAlike() {
        Visitors.withAccount(accounts, name);
        browser.open("/recover");

        var wrong = browser.submit("/recover", Map.of("name", name, "code", "AAAA", "password", PASSWORD));
        var unknown = browser.submit("/recover", Map.of("name", "nobody-here", "code", "AAAA", "password", PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("do not belong together");
        assertThat(unknown.body()).contains("do not belong together");
    }

    private HttpResponse<String> create(String name, String password) {
        browser.open("/create-account");
        return browser.submit("/create-account", Map.of("name", name, "password", password, "to", "/join/offer"));
    }
}
