package app.entente.live;

import app.entente.person.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** Opens sockets as a page would: with its session, its token and its origin. */
final class SocketClient {

    private final int port;
    private final String origin;

    SocketClient(int port) {
        this(port, "http://localhost:" + port);
    }

    private SocketClient(int port, String origin) {
        this.port = port;
        this.origin = origin;
    }

    SocketClient from(String foreignOrigin) {
        return new SocketClient(port, foreignOrigin);
    }

    TestSocket connect(PersonId person) throws Exception {
        var page = page(person);
        return connect(headers(person, page), page.body());
    }

    TestSocket connect(PersonId person, String token) throws Exception {
        return connect(headers(person, page(person)), token);
    }

    TestSocket connectAsNobody() throws Exception {
        return connect(new WebSocketHttpHeaders(), "none");
    }

    private TestSocket connect(WebSocketHttpHeaders handshake, String token) throws Exception {
        handshake.setOrigin(origin);
        var connect = new StompHeaders();
        connect.add("X-CSRF-TOKEN", token);
        var address = URI.create("ws://localhost:" + port + "/live");
        return new TestSocket(it -> new WebSocketStompClient(new StandardWebSocketClient())
                .connectAsync(address, handshake, connect, it)
                .get(10, TimeUnit.SECONDS));
    }

    private HttpResponse<String> page(PersonId person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/page"))
                .header(HttpHeaders.AUTHORIZATION, authorization(person))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static WebSocketHttpHeaders headers(PersonId person, HttpResponse<String> page) {
        var headers = new WebSocketHttpHeaders();
        headers.set(HttpHeaders.AUTHORIZATION, authorization(person));
        headers.put(HttpHeaders.COOKIE, List.of(cookie(page)));
        return headers;
    }

    private static String cookie(HttpResponse<String> page) {
        return page.headers().firstValue(HttpHeaders.SET_COOKIE).orElseThrow().replaceFirst(";.*", "");
    }

    private static String authorization(PersonId person) {
        return "Basic " + HttpHeaders.encodeBasicAuth(person.value().toString(), SignedInByName.PASSWORD, null);
    }
}
