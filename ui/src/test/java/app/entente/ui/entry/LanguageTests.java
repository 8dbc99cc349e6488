package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.People;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody is spoken to in a language of their own, before and after signing in. */
@EntryTest
class LanguageTests {

    private final Accounts accounts;
    private final int port;

    LanguageTests(@Autowired Accounts accounts, @LocalServerPort int port) {
        this.accounts = accounts;
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
        assertThat(new Browser(port, asked).open("/help").body()).contains("<html lang=\"%s\"".formatted(answered));
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
        var browser = new Browser(port);
        assertThat(browser.open("/help").body()).contains("href=\"?language=fr\"", ">Français<");

        var chosen = browser.open("/help?language=fr");

        assertThat(Browser.location(chosen))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/help"));
        assertThat(browser.follow(chosen).body()).contains("<html lang=\"fr\"", ">English<");
        assertThat(browser.open("/privacy").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void whereThePageLeadsStaysWithIt() {
        var browser = new Browser(port);

        var chosen = browser.open("/sign-in?to=/guide&language=fr");

        assertThat(Browser.location(chosen))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?to=/guide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eo", "", "<script>", "fr%0d%0aSet-Cookie:%20a=b"})
    void whatIsNoLanguageIsForgotten(String tag) {
        var browser = new Browser(port);
        browser.open("/help?language=" + tag.replace("<", "%3C").replace(">", "%3E"));
        assertThat(browser.cookie("language").filter(it -> !it.getValue().equals("fr")))
                .isEmpty();
    }

    @Test
    void theCodeThatIsShownOnceIsNotLostForAnotherLanguage() {
        var browser = new Browser(port);
        browser.open("/create-account");
        var code = browser.follow(
                browser.submit("/create-account", Map.of("name", Visitors.newName(), "password", Visitors.PASSWORD)));
        assertThat(code.body()).contains("id=\"code\"").doesNotContain("?language=");
    }

    @Test
    void anAccountBeginsInTheLanguageOfItsPage() {
        var name = Visitors.newName();
        var browser = french();
        browser.open("/create-account");
        browser.submit("/create-account", Map.of("name", name, "password", Visitors.PASSWORD));

        var person = accounts.signIn(name, Visitors.PASSWORD, People.address()).orElseThrow();

        assertThat(accounts.language(person)).contains(Locale.FRENCH);
    }

    @Test
    void aRefusalIsSaidInTheSameLanguage() {
        var browser = french();
        browser.open("/sign-in");
        var refused = browser.submit("/sign-in", Map.of("name", Visitors.newName(), "password", "not this one at all"));
        assertThat(refused.body()).contains("ne vont pas ensemble");
    }

    @Test
    void theScreensNameTheLanguageOfThePersonWhateverTheBrowserAsksFor() {
        var name = Visitors.newName();
        accounts.chooseLanguage(Visitors.withAccount(accounts, name), Locale.FRENCH);

        assertThat(Visitors.signedIn(port, name).open("/home").body()).contains("lang=\"fr\"");
    }

    @Test
    void theLanguageGoesWithWhoeverSignsOut() {
        var name = Visitors.newName();
        Visitors.withAccount(accounts, name);
        var browser = Visitors.signedIn(port, name);
        browser.open("/help?language=fr");
        assertThat(browser.cookie("language")).isPresent();

        browser.submit("/exit", Map.of());

        assertThat(browser.cookie("language")).isEmpty();
    }

    private Browser french() {
        return new Browser(port, "fr");
    }
}
