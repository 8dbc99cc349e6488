package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HelpPageTests {

    private static final Pattern LINK = Pattern.compile("href=\"(?:tel|sms):([^\"]*)\"");

    private final int port;

    HelpPageTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB,en;q=0.5       | United Kingdom | tel:999 | tel:08082000247 | For women.
            fr,fr-CA;q=0.8       | Canada         | tel:911 | sms:4386011211  | Québec.
            fr-FR                | France         | tel:17  | tel:3919        | Pour les femmes.
            fr-CH                | Suisse         | tel:117 | tel:143         | Jour et nuit.
            de-DE,en;q=0.3       | European Union | tel:112 | tel:116006      | In some of these countries.
            """)
    void theRegionOfTheBrowserComesFirst(String asked, String region, String emergency, String line, String fact) {
        var page = help(asked);
        var first = page.substring(page.indexOf("<main"), page.indexOf("class=\"faq\""));

        assertThat(first).contains("<h2>" + region + "</h2>", emergency + "\"", line + "\"", fact);
        assertThat(page.substring(page.indexOf("class=\"faq\"")))
                .doesNotContain("<summary>" + region + "</summary>")
                .contains("<summary>Australi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "eo", "en-KE"})
    void aBrowserWithoutARegionFindsThemAllBehindAList(String asked) {
        var page = help(asked);

        assertThat(page.substring(0, page.indexOf("class=\"faq\""))).contains("href=\"tel:112\"");
        assertThat(page.split("<summary>[^<]*</summary><div class=\"disclosure-content stack\">", -1))
                .hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR", "en"})
    void noLinkIsWithoutANumber(String asked) {
        assertThat(LINK.matcher(help(asked)).results().map(it -> it.group(1)))
                .hasSizeGreaterThan(50)
                .allMatch(it -> it.matches("[0-9]{2,11}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 0808 2000 247: refuge.org.uk, read on 26 November 2026
            fr-FR | 3919 : solidaritefemmes.org, lu le 26 novembre 2026
            """)
    void itIsSaidWhereEachNumberWasReadAndWhen(String asked, String source) {
        assertThat(help(asked)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "en", "en-IN"})
    void counsellingStandsBesideEmergencyAndNotWhereThereIsFear(String asked) {
        assertThat(help(asked)).contains("Couples’ counselling", "If you are afraid of your partner, do not go there");
    }

    @Test
    void itSaysWhatItCannotDo() {
        assertThat(help("en-GB"))
                .contains("This page cannot call for help", "history stays", "They see all you do")
                .contains("library");
        assertThat(help("fr-FR"))
                .contains("ne peut pas appeler à l’aide", "reste : la sortie rapide", "surveille cet appareil")
                .contains("bibliothèque");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "x", "en-GB-oed", "fr_FR", "en-", ";;;,", "zz-ZZ;q=abc"})
    void whatIsNoLocaleStillGetsHelp(String asked) {
        assertThat(new HttpBrowser(port, asked).open("/help").statusCode()).isEqualTo(200);
    }

    private String help(String asked) {
        return new HttpBrowser(port, asked).open("/help").body();
    }
}
