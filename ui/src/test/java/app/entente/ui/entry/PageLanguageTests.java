package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.AccountAuthentication;
import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody is spoken to in a language of their own, before and after signing in. */
@HttpTest
class PageLanguageTests {

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final AccountPreferences accountPreferences;
    private final int port;

    PageLanguageTests(
            @Autowired Accounts accounts,
            @Autowired AccountAuthentication accountAuthentication,
            @Autowired AccountPreferences accountPreferences,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.accountPreferences = accountPreferences;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-CA,fr;q=0.9,en;q=0.8 | fr
            en-GB,fr;q=0.5          | en
            eo,fr;q=0.4             | fr
            eo                      | en
            """)
    void aBrowserIsAnsweredInTheFirstLanguageItAsksForThatThereIs(String asked, String answered) {
        assertThat(new HttpBrowser(port, asked).open("/help").body()).contains("<html lang=\"%s\"".formatted(answered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/create-account",
                "/recover",
                "/recovery-code",
                "/join",
                "/join/not-now",
                "/exit",
                "/help",
                "/reflections",
                "/privacy",
                "/accessibility"
            })
    void everyPageIsThereInFrench(String path) {
        assertThat(french().open(path).body())
                .contains("<html lang=\"fr\"")
                .doesNotContain(" the ", " you ", "Quick exit", "??");
    }

    @Test
    void aLinkChoosesAnotherLanguageAndLeavesTheAddress() {
        var httpBrowser = new HttpBrowser(port);
        assertThat(httpBrowser.open("/help").body()).contains("href=\"?language=fr\"", ">Français<");

        var chosen = httpBrowser.open("/help?language=fr");

        assertThat(HttpBrowser.location(chosen))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/help"));
        assertThat(httpBrowser.follow(chosen).body()).contains("<html lang=\"fr\"", ">English<");
        assertThat(httpBrowser.open("/privacy").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void whereThePageLeadsStaysWithIt() {
        var httpBrowser = new HttpBrowser(port);

        var chosen = httpBrowser.open("/sign-in?to=/guide&language=fr");

        assertThat(HttpBrowser.location(chosen))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?to=/guide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eo", "", "<script>", "fr%0d%0aSet-Cookie:%20a=b"})
    void whatIsNoLanguageIsForgotten(String tag) {
        var httpBrowser = new HttpBrowser(port);
        httpBrowser.open("/help?language=" + tag.replace("<", "%3C").replace(">", "%3E"));
        assertThat(httpBrowser.cookie("language").filter(it -> !it.getValue().equals("fr")))
                .isEmpty();
    }

    @Test
    void theCodeThatIsShownOnceIsNotLostForAnotherLanguage() {
        var httpBrowser = new HttpBrowser(port);
        httpBrowser.open("/create-account");
        var code = httpBrowser.follow(httpBrowser.submit(
                "/create-account", Map.of("name", TestAccounts.newName(), "password", TestAccounts.PASSWORD)));
        assertThat(code.body()).contains("id=\"code\"").doesNotContain("?language=");
    }

    @Test
    void anAccountBeginsInTheLanguageOfItsPage() {
        var name = TestAccounts.newName();
        var httpBrowser = french();
        httpBrowser.open("/create-account");
        httpBrowser.submit("/create-account", Map.of("name", name, "password", TestAccounts.PASSWORD));

        var person = accountAuthentication
                .signIn(name, TestAccounts.PASSWORD, UniqueCredentials.origin(), it -> it)
                .orElseThrow();

        assertThat(accountPreferences.language(person)).contains(Locale.FRENCH);
    }

    @Test
    void aRefusalIsSaidInTheSameLanguage() {
        var httpBrowser = french();
        httpBrowser.open("/sign-in");
        var refused = httpBrowser.submit(
                "/sign-in", Map.of("name", TestAccounts.newName(), "password", "not this one at all"));
        assertThat(refused.body()).contains("ne vont pas ensemble");
    }

    @Test
    void theScreensNameTheLanguageOfThePersonWhateverTheBrowserAsksFor() {
        var name = TestAccounts.newName();
        accountPreferences.chooseLanguage(TestAccounts.withAccount(accounts, name), Locale.FRENCH);

        assertThat(TestAccounts.signedIn(port, name).open("/home").body()).contains("lang=\"fr\"");
    }

    @Test
    void theLanguageGoesWithWhoeverSignsOut() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);
        var httpBrowser = TestAccounts.signedIn(port, name);
        httpBrowser.open("/help?language=fr");
        assertThat(httpBrowser.cookie("language")).isPresent();

        httpBrowser.submit("/exit", Map.of());

        assertThat(httpBrowser.cookie("language")).isEmpty();
    }

    private HttpBrowser french() {
        return new HttpBrowser(port, "fr");
    }
}
