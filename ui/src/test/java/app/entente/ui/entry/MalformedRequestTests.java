package app.entente.ui.entry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever bytes arrive: a plain refusal goes out, and one short line at most goes into the log. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestTests {

    private static final String NOISE = "\u0001\u001b[31m\u0007\u007f\u00ff";
    private static final String LONG = "x".repeat(6_000);

    private final int port;

    MalformedRequestTests(@LocalServerPort int port) {
        this.port = port;
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                get("a header without a colon", "/", "Bad header"),
                get("noise in a header", "/", "X-Any: " + NOISE),
                get("noise in the address", "/" + NOISE),
                get("noise in the query", "/?" + NOISE),
                get("a broken escape", "/%zz"),
                get("an encoded zero", "/%00"),
                get("an encoded zero in the query", "/sign-in?to=%00"),
                get("a broken escape in the query", "/sign-in?to=%zz&language=%ff"),
                get("an encoded slash", "/..%2f..%2fetc"),
                get("a semicolon", "/sign-in;a=b"),
                get("a backslash", "/\\sign-in"),
                get("two slashes", "//sign-in"),
                get("a file above", "/styles/..%252f..%252fapplication.yaml"),
                get("a file with a zero", "/files/x/styles/%00"),
                get("an unknown page of the actuator", "/actuator/" + LONG),
                get("a broken accept", "/actuator/health", "Accept: ///;q=zz"),
                get("a broken accept of a page", "/help", "Accept: ///;q=zz"),
                get("a broken language", "/help", "Accept-Language: " + NOISE + ";q=zz,,-"),
                get("a long language", "/help", "Accept-Language: " + LONG),
                get("a broken cookie", "/help", "Cookie: light=" + NOISE + "; form=\"; place=,;="),
                get("a long cookie", "/home", "Cookie: place=" + LONG + "; entente-session=" + LONG),
                get("a broken range", "/images/mark.svg", "Range: bytes=zz-"),
                get("a broken date", "/images/mark.svg", "If-Modified-Since: " + LONG),
                get("a long header", "/", "X-Any: " + LONG + LONG + LONG),
                get("a broken host", "/", "Host: a b"),
                get("an odd forwarded address", "/", "X-Forwarded-For: " + LONG),
                get("an odd expectation", "/", "Expect: " + LONG),
                get("an origin like ours", "/live", "Origin: http://localhost.elsewhere.example"),
                get("a broken origin", "/sign-in", "Origin: http://["),
                get("no socket", "/live"),
                get("no push", "/VAADIN/push"),
                get("a push of nobody", "/VAADIN/push?v-uiId=zz&v-pushId=" + LONG),
                get("a socket of another version", "/live", "Upgrade: websocket", "Connection: Upgrade"),
                get("a socket without a key", "/VAADIN/push", "Upgrade: websocket", "Sec-WebSocket-Version: 13"),
                get("a first request of the screens", "/?v-r=init&location=" + LONG),
                get("a sign of life of nobody", "/?v-r=heartbeat&v-uiId=zz"),
                post("a message of nobody", "/?v-r=uidl&v-uiId=0", "application/json", "{\"" + NOISE),
                post("a message to no screen", "/?v-r=uidl&v-uiId=zz", "application/json", "[" + LONG),
                post("a push message of nobody", "/VAADIN/push", "application/json", NOISE),
                post("a form without its token", "/sign-in", "application/x-www-form-urlencoded", "name=%zz&%=%"),
                post("a form of another kind", "/join", "multipart/form-data", NOISE),
                post("a form of no kind", "/join", ";;" + LONG, NOISE),
                post("a form that is too long", "/join", "application/x-www-form-urlencoded", LONG.repeat(20)),
                raw(
                        "another protocol",
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc" + NOISE + LONG + "\r\n\r\n"),
                raw("the preface of another version", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                raw("an unknown version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
                raw("an unknown method", LONG + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("another method", "PROPFIND /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("a trace", "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                raw("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                raw("a negative length", "POST /exit HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"),
                raw(
                        "a broken chunk",
                        "POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\nzz" + NOISE + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void whatIsNoRequestIsRefusedInOneLine(String what, String request, CapturedOutput output) throws IOException {
        var before = output.getAll().length();

        var answer = send(request);

        isHarmless(answer, output.getAll().substring(before));
    }

    static Stream<Arguments> forms() {
        var odd = List.of("", "\u0000", NOISE, LONG, "\ud800", "${7*7}", "<script>", "\r\nX: y", "\u202e");
        return Stream.of("/sign-in", "/create-account", "/recover", "/join", "/join/code", "/demo", "/join/accept")
                .flatMap(path -> odd.stream().map(it -> Arguments.of(path, it)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("forms")
    void whatIsNoFieldIsRefusedInOneLine(String path, String odd, CapturedOutput output) {
        var browser = new HttpBrowser(port);
        browser.open("/sign-in");
        var before = output.getAll().length();

        var all = browser.submit(
                path,
                Map.of(
                        "name", odd,
                        "password", odd,
                        "code", odd,
                        "token", odd,
                        "to", odd,
                        "as", odd,
                        "displayName", odd));
        var none = browser.submit(path, Map.of("other", odd));

        assertThat(List.of(all.statusCode(), none.statusCode())).allMatch(it -> it < 500);
        assertThat(all.body() + none.body()).doesNotContain("Exception", "\tat ", "java.", "org.spring");
        var lines = output.getAll().substring(before).lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(2).allMatch(it -> it.length() < 500 && isPrintable(it));
    }

    private static void isHarmless(String answer, String logged) {
        if (!answer.isEmpty()) {
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 500");
        }
        assertThat(answer).doesNotContain("Exception", "\tat ", "java.", "org.apache", "org.spring", "com.vaadin.flow");
        assertThat(logged.lines().toList())
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(it -> it.length() < 500 && isPrintable(it));
    }

    private static boolean isPrintable(String line) {
        return line.chars().allMatch(it -> it >= ' ' && it < 0x7f);
    }

    private String send(String request) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(5_000);
            line.getOutputStream().write(request.getBytes(ISO_8859_1));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketException _) {
            return ""; // closed without an answer
        }
    }

    private static Arguments get(String what, String path, String... headers) {
        var host = Stream.of(headers).anyMatch(it -> it.startsWith("Host:")) ? "" : "Host: localhost\r\n";
        var close = Stream.of(headers).anyMatch(it -> it.startsWith("Connection:")) ? "" : "Connection: close\r\n";
        var given = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return raw(what, "GET " + path + " HTTP/1.1\r\n" + host + close + given + "\r\n");
    }

    private static Arguments post(String what, String path, String type, String body) {
        return raw(
                what,
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + body.getBytes(ISO_8859_1).length + "\r\n\r\n" + body);
    }

    private static Arguments raw(String what, String request) {
        return Arguments.of(what, request);
    }
}
