package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.ui.shell.StaticFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class StaticFilesTests {

    private static final Pattern OWN =
            Pattern.compile("(?:href|src)=\"(?:\\./)?([^\"]*\\.(?:css|js|woff2|svg)(?:\\?[^\"]*)?)\"");

    private final Accounts accounts;
    private final StaticFiles files;
    private final int port;

    StaticFilesTests(@Autowired Accounts accounts, @Autowired StaticFiles files, @LocalServerPort int port) {
        this.accounts = accounts;
        this.files = files;
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles/styles.css",
                "styles/kit/button.css",
                "styles/fonts/figtree-latin-wght-normal.woff2",
                "scripts/quick-exit.js",
                "images/mark.svg"
            })
    void whatLiesBelowTheAddressOfItsContentIsKeptForAYear(String file) {
        var answer = new HttpBrowser(port).open(files.address(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(caching(answer)).containsExactly("max-age=31536000, public, immutable");
        isNobodys(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/probe-AbC123-x.js", "/VAADIN/static/push/vaadinPush-min.js?v=AbC123"})
    void filesOfTheScreensThatNameTheirVersionAreKeptForAYear(String file) {
        var answer = new HttpBrowser(port).open(file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(caching(answer)).containsExactly("max-age=31536000, public, immutable");
        assertThat(answer.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/styles.css",
                "/scripts/theme.js",
                "/scripts/quick-exit.js",
                "/images/mark.svg",
                "/files/another/styles/styles.css"
            })
    void whateverElseIsAskedForAgain(String file) {
        var answer = new HttpBrowser(port).open(file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(caching(answer)).containsExactly("no-cache");
        isNobodys(answer);
    }

    private static void isNobodys(HttpResponse<String> answer) {
        assertThat(answer.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie", "last-modified");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    private static List<String> caching(HttpResponse<?> answer) {
        return answer.headers().allValues("Cache-Control");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() throws IOException, InterruptedException {
        var tag = new HttpBrowser(port)
                .open("/styles/styles.css")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var again = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/styles/styles.css"))
                .header("If-None-Match", tag)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(again, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(caching(answer)).containsExactly("no-cache");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles/styles.css", "scripts/quick-exit.js"})
    void filesComeCompressed(String file) throws IOException, InterruptedException {
        var zipped = HttpRequest.newBuilder(URI.create("http://localhost:" + port + files.address(file)))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(zipped, BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(caching(answer)).containsExactly("max-age=31536000, public, immutable");
        }
    }

    @Test
    void allStylesComeInOneFile() {
        var styles =
                new HttpBrowser(port).open(files.address("styles/styles.css")).body();

        assertThat(styles).doesNotContain("@import").contains("--paper:", ".btn {", "url(\"fonts/");
    }

    @Test
    void aMissingFileIsNotKept() {
        for (var file :
                List.of("/styles/nothing.css", files.address("styles/nothing.css"), "/files/x/styles/nothing.css")) {
            var answer = new HttpBrowser(port).open(file);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(caching(answer)).containsExactly("no-store");
        }
    }

    @Test
    void everyPageAsksForItsFilesByTheirContentAndForItsFontsFirst() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);
        for (var page : List.of(
                new HttpBrowser(port).open("/"),
                TestAccounts.signedIn(port, name).open("/settings"))) {
            var own = OWN.matcher(page.body())
                    .results()
                    .map(it -> it.group(1))
                    .filter(it -> !it.contains("VAADIN/") && !it.contains("aura/"))
                    .toList();

            assertThat(own).hasSizeGreaterThan(4).allMatch(it -> it.startsWith(files.address("")));
            assertThat(page.body().split("rel=\"preload\" as=\"font\"", -1)).hasSize(3);
        }
    }

    @Test
    void aFileIsKnownByWhateverNameFlowGivesIt() {
        assertThat(files.find("styles/styles.css?v-c=498e3ded")).contains(files.address("styles/styles.css"));
        assertThat(files.find("./styles/styles.css")).contains(files.address("styles/styles.css"));
        assertThat(files.find("/images/mark.svg")).contains(files.address("images/mark.svg"));
        assertThat(files.find("aura/aura.css?v-c=729d152e")).isEmpty();
        assertThat(files.find(files.address("images/mark.svg"))).isEmpty();
    }

    @Test
    void nothingPersonalIsKept() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);

        for (var page : List.of("/home", "/settings", "/", "/help", "/?v-r=init&location=home")) {
            assertThat(caching(TestAccounts.signedIn(port, name).open(page)))
                    .singleElement()
                    .satisfies(it -> assertThat(it).contains("no-store"));
        }
    }
}
