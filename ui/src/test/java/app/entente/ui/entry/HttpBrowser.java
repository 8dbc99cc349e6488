package app.entente.ui.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps cookies, fills in the form token of the page it looks at, and follows no redirect by itself. It stands behind a
 * proxy, in a network of its own.
 */
final class HttpBrowser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String languages;
    private final String network;
    private String token = "";

    HttpBrowser(int port) {
        this(port, "en");
    }

    HttpBrowser(int port, String languages) {
        this(port, languages, anyNetwork());
    }

    HttpBrowser(int port, String languages, String network) {
        this.network = network;
        server = "http://localhost:" + port;
        this.languages = languages;
    }

    HttpResponse<String> open(String path) {
        return read(request(path).GET());
    }

    /** Opens a page, and from it the one it leads to. */
    HttpResponse<String> follow(HttpResponse<String> redirect) {
        return open(location(redirect).orElseThrow().replace(server, ""));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
        return read(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body(fields))));
    }

    HttpResponse<String> submitForged(String path, Map<String, String> fields) {
        token = "";
        return submit(path, fields);
    }

    /** As a script of the page posts it. */
    HttpResponse<String> post(String path, String json) {
        return read(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A form that a page of another origin posts here. */
    HttpResponse<String> submitFromElsewhere(String path, String header, String value) {
        return read(request(path)
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
    }

    static Optional<String> location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location");
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .findFirst();
    }

    /** As a script of the page sets it. */
    void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local"); // as the store names it
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), cookie);
    }

    /** As after a restart of the server, or on another node. */
    void loseSession() {
        cookie("entente-session").ifPresent(it -> cookies.getCookieStore().remove(URI.create(server), it));
    }

    static String anyNetwork() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "text/html")
                .header("Accept-Language", languages)
                .header("X-Forwarded-For", network);
    }

    private HttpResponse<String> read(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var found = FORM_TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String body(Map<String, String> fields) {
        var typed = fields.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8));
        return typed.collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, UTF_8) + "&", ""));
    }
}
