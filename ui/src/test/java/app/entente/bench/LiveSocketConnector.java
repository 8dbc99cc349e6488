package app.entente.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;

/** The way into a node for who listens at its live socket, with every protection that a browser meets. */
final class LiveSocketConnector {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient http;
    private final int port;
    private final String form;
    private final String token;

    LiveSocketConnector(HttpClient http, int port) throws Exception {
        this.http = http;
        this.port = port;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .build();
        var page = http.send(request, BodyHandlers.ofString());
        token = TOKEN.matcher(page.body())
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();
        form = page.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("form="))
                .map(it -> it.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Listens as the person who is signed in at this place. */
    void subscribe(String place, Runnable reaction) throws Exception {
        var handshake = Map.of("Origin", "http://localhost:" + port, "Cookie", form + "; place=" + place);
        var address = URI.create("ws://localhost:" + port + "/live");
        StompListener.connect(http, address, handshake, token, "/user/queue/updates", reaction);
    }
}
