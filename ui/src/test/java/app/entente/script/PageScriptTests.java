package app.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.ChromiumLauncher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small scripts of the pages outside Flow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageScriptTests {

    private static final String LIGHTS = "<select data-light><option>LIGHT_DARK<option>LIGHT<option>DARK</select>";
    private static final String INVITATION =
            "<form id='invitation' method='post' action='/join'><input name='token'></form>";

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();

    @AfterAll
    void end() {
        chromiumLauncher.close();
    }

    private ScriptPage page(String body, String script) {
        return ScriptPage.of(chromiumLauncher.browser(), "", body, script);
    }

    @ParameterizedTest
    @CsvSource({"DARK, dark", "LIGHT, light", "LIGHT_DARK, ''"})
    void aChosenLightIsWornAndKept(String light, String theme) {
        try (var page = page(LIGHTS, "scripts/theme.js")) {
            page.run("() => document.documentElement.dataset.theme = 'nothing yet'");
            page.run("() => document.querySelector('select').value = 'none'");
            page.page().selectOption("select", light);

            assertThat(page.run("() => document.documentElement.dataset.theme")).isEqualTo(theme);
            assertThat(page.run("() => document.cookie")).isEqualTo("light=" + light);
        }
    }

    @Test
    void anotherChoiceIsNoLight() {
        try (var page = page("<select><option>one<option>two</select>", "scripts/theme.js")) {
            page.page().selectOption("select", "two");

            assertThat(page.holds("document.documentElement.dataset.theme || document.cookie"))
                    .isFalse();
        }
    }

    @Test
    void whatNeedsAScriptIsShownAndAProblemIsRead() {
        try (var page = page(
                "<p data-needs-script hidden>Shown</p><p role='alert' tabindex='-1'>Wrong</p>", "scripts/entry.js")) {
            assertThat(page.page().isVisible("[data-needs-script]")).isTrue();
            assertThat(page.holds("document.activeElement.role === 'alert'")).isTrue();
        }
    }

    @Test
    void aPasswordIsShownWhileTheBoxIsTicked() {
        try (var page = page(
                "<form><input type='password'><input type='checkbox' data-shows></form><input type='password' id='other'>",
                "scripts/entry.js")) {
            page.page().check("[data-shows]");
            assertThat(page.holds("document.querySelector('form input').type === 'text'"))
                    .isTrue();
            assertThat(page.holds("document.getElementById('other').type === 'password'"))
                    .isTrue();

            page.page().uncheck("[data-shows]");
            assertThat(page.holds("document.querySelector('form input').type === 'password'"))
                    .isTrue();
        }
    }

    @Test
    void aCodeIsCopiedAndTheButtonSaysSo() {
        try (var page = page(
                "<b id='code'> A1B2 </b><button data-copies='code' data-tells='done'>Copy</button><p id='done' hidden>Copied",
                "scripts/entry.js")) {
            page.run("() => Object.defineProperty(navigator, 'clipboard', "
                    + "{value: {writeText: async it => window.copied = it}})");
            page.page().click("button");
            page.page().waitForSelector("#done");

            assertThat(page.run("() => copied")).isEqualTo("A1B2");
        }
    }

    @Test
    void aButtonPrints() {
        try (var page = page("<button data-prints>Print</button>", "scripts/entry.js")) {
            page.run("() => window.print = () => window.printed = true");
            page.page().click("button");

            assertThat(page.holds("window.printed")).isTrue();
        }
    }

    @Test
    void anInvitationIsTakenOutOfTheAddressAndHandedOverInABody() {
        try (var page = page(INVITATION, "scripts/join.js")) {
            var sent = page.page().waitForRequest("**/join", () -> page.run("() => { location.hash = '#the-token'; }"));

            assertThat(sent.method()).isEqualTo("POST");
            assertThat(sent.postData()).isEqualTo("token=the-token");
            assertThat(page.asked()).noneMatch(it -> it.contains("the-token"));
        }
    }

    @Test
    void withoutAnInvitationNothingIsSent() {
        try (var page = page(INVITATION, "scripts/join.js")) {
            page.run("() => { location.hash = '#'; }");

            assertThat(page.holds("location.pathname === '/page'")).isTrue();
            assertThat(page.asked()).noneMatch(it -> it.startsWith("POST"));
        }
    }
}
