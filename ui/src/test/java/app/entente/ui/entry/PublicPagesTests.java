package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class PublicPagesTests {

    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Accounts accounts;
    private final int port;

    PublicPagesTests(@Autowired Accounts accounts, @LocalServerPort int port) {
        this.accounts = accounts;
        this.port = port;
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
    void everyPageIsStrictAndComplete(String path) {
        var page = new HttpBrowser(port).open(path);

        assertThat(page.statusCode()).isEqualTo(200);
        isStrict(page);
        isComplete(page.body());
    }

    private static void isStrict(HttpResponse<String> page) {
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(STRICT);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    private static void isComplete(String html) {
        assertThat(html).contains("noindex").doesNotContain("??", "og:", "<style", " style=");
        assertThat(html.replaceAll("<script src=\"/files/[0-9a-f]+/scripts/[a-z-]+\\.js\"( defer)?></script>", ""))
                .doesNotContain("<script")
                .doesNotContainPattern("\\son[a-z]+=");
        assertThat(html.replace("https://www.wikipedia.org/", ""))
                .as("the way out is the only address that is not ours")
                .doesNotContain("http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/reflections"})
    void helpIsTheSameForEveryoneAndLeavesNothingBehind(String path) {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);
        var stranger = new HttpBrowser(port);

        var help = stranger.open(path);

        assertThat(help.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(TestAccounts.signedIn(port, name).open(path).body()).isEqualTo(help.body());
    }

    @Test
    void aReflectionHasNoWayOutOfItsPage() {
        var page = new HttpBrowser(port).open("/reflections").body();
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

        assertThat(main.split("<select", -1)).hasSize(23);
        assertThat(main)
                .doesNotContain("<form", "<button", "<script", " name=", " form=", " id=\"reflection", "value=");
        assertThat(main.split("href=\"/help\"", -1)).hasSize(24);
    }

    @Test
    void theReflectionsAreTwoActionsFromEveryPage() {
        assertThat(new HttpBrowser(port).open("/sign-in").body()).contains("href=\"/help\"");
        assertThat(new HttpBrowser(port).open("/help").body()).contains("href=\"/reflections\"");
    }

    @Test
    void theScreensOwnRequestsAtTheRootAreNotAnsweredByTheLandingPage() {
        var answer = new HttpBrowser(port).open("/?v-r=init&location=home&query=");

        assertThat(answer.body()).doesNotContain("Answer apart.");
    }

    @Test
    void theScreensCarryTheSameHeaders() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);

        var screen = TestAccounts.signedIn(port, name).open("/settings");

        assertThat(screen.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("http:", "https:", "*"));
        assertThat(screen.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(screen.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(screen.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(screen.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @Test
    void whatGoesWrongIsSaidWithoutTheInside() {
        for (var answer : List.of(
                new HttpBrowser(port).open("/styles/nothing.css"),
                new HttpBrowser(port).submitForged("/sign-in", Map.of("name", "a", "password", "b")))) {
            assertThat(answer.statusCode()).isIn(403, 404);
            isComplete(answer.body());
            assertThat(answer.body()).doesNotContain("Exception", "at app.entente", "springframework");
        }
    }
}
