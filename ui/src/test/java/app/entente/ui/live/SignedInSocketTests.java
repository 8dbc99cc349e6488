package app.entente.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.account.Accounts;
import app.entente.live.TestSocket;
import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** The socket behind the real sign-in, with the token a real page carries. */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "entente.public-url=https://entente.example"
        }) // no browser comes here, and nothing is served for development
@Import({TestDatabase.class, TestTime.class, TestSettings.class})
@ExtendWith(OutputCaptureExtension.class)
class SignedInSocketTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final SignedInPlaces signedInPlaces;
    private final ApplicationEventPublisher events;
    private final MeterRegistry meters;
    private final int port;
    private final PersonId noa;
    private final String place;
    private String formCookie = "";
    private String token = "";

    private record Changed(Set<PersonId> recipients) implements AddressedEvent {

        @Override
        public String kind() {
            return "Changed";
        }
    }

    @Autowired
    SignedInSocketTests(
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            ApplicationEventPublisher events,
            MeterRegistry meters,
            @LocalServerPort int port) {
        this.meters = meters;
        this.signedInPlaces = signedInPlaces;
        this.events = events;
        this.port = port;
        noa = accounts.create("noa-" + UUID.randomUUID(), "a long walk by the river")
                .person();
        place = signedInPlaces.create(noa);
    }

    @BeforeEach
    void openAPage() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address("http") + "/sign-in"))
                    .build();
            var page = http.send(request, BodyHandlers.ofString());
            token = TOKEN.matcher(page.body())
                    .results()
                    .map(it -> it.group(1))
                    .findFirst()
                    .orElseThrow();
            formCookie = page.headers().allValues(HttpHeaders.SET_COOKIE).stream()
                    .filter(it -> it.startsWith("form="))
                    .map(it -> it.replaceFirst(";.*", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whoeverIsSignedInHearsTheirOwnUpdates() throws Exception {
        try (var socket = connect(place, token)) {
            socket.subscribe("/user/queue/updates");
            assertThat(firstBeat(socket)).contains("\"kind\":\"Changed\"");
        }
    }

    @Test
    void theEndOfASignedInPlaceClosesItsSocketAndItStaysShut() throws Exception {
        try (var socket = connect(place, token)) {
            socket.subscribe("/user/queue/updates");
            firstBeat(socket);
            signedInPlaces.endAll(noa);
            assertThat(socket.isRefusedWithinASecond()).isTrue();
            assertThatThrownBy(() -> connect(place, token)).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void nobodyListensAnyMoreWhenTheSocketsAreClosedAndTheirPlaceHasEnded() throws Exception {
        var before = listening();
        try (var phone = connect(place, token);
                var laptop = connect(place, token)) {
            assertThat(phone.isOpen() && laptop.isOpen()).isTrue();
            assertThat(listening()).isGreaterThanOrEqualTo(before + 2);
        }
        signedInPlaces.endAll(noa);
        await().until(() -> listening() == before);
    }

    @Test
    void whatIsCountedNamesNobody() {
        assertThat(meters.getMeters())
                .noneMatch(it -> it.getId().toString().contains(noa.value().toString()));
    }

    @Test
    void fromAnotherOriginNobodyConnects() {
        assertThatThrownBy(() -> connect(place, token, "https://elsewhere.example"))
                .isInstanceOf(ExecutionException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "http://localhost:1",
                "http://localhost:%d.elsewhere.example",
                "http://localhost:%d@elsewhere.example",
                "http://elsewhere.example?http://localhost:%d",
                "http://[",
                "null",
                "%%"
            })
    void fromAnotherOriginNeitherSocketOpens(String origin) throws Exception {
        for (var path : List.of("/live", "/VAADIN/push?X-Atmosphere-Transport=websocket")) {
            assertThat(upgrade(path, origin.formatted(port))).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:%d", "https://entente.example"})
    void fromAnOriginOfOursBothSocketsOpen(String origin) throws Exception {
        for (var path : List.of("/live", "/VAADIN/push?X-Atmosphere-Transport=websocket")) {
            assertThat(upgrade(path, origin.formatted(port))).as(path).isEqualTo(101);
        }
    }

    /** Returns the status that the request for a socket is answered with. */
    private int upgrade(String path, String origin) throws Exception {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write("""
                    GET %s HTTP/1.1\r
                    Host: localhost:%d\r
                    Connection: Upgrade\r
                    Upgrade: websocket\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r
                    Origin: %s\r
                    Cookie: %s; place=%s\r
                    \r
                    """.formatted(path, port, origin, formCookie, place).getBytes(StandardCharsets.US_ASCII));
            var status = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return Integer.parseInt(status.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMP\n\n\0",
                "no frame at all\n\n\0",
                "SEND\ncontent-length:zz\n\n\0",
                "SUBSCRIBE\n\n\0",
                "CONNECT\nbroken\n\n\0",
                "MESSAGE\ndestination:/queue/updates\n\n\0",
                "\u0001\u001b[31m\n\n\0"
            })
    void whatIsNoFrameIsRefusedInOneLineWithoutAClassName(String frame, CapturedOutput output) throws Exception {
        var before = output.getAll().length();
        var told = new CompletableFuture<String>();
        var http = HttpClient.newHttpClient();
        try {
            var socket = http.newWebSocketBuilder()
                    .header("Origin", address("http"))
                    .header(HttpHeaders.COOKIE, formCookie + "; place=" + place)
                    .buildAsync(URI.create(address("ws") + "/live"), new WebSocket.Listener() {
                        @Override
                        public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
                            told.complete(text.toString());
                            return null;
                        }

                        @Override
                        public @Nullable CompletionStage<?> onClose(WebSocket line, int status, String reason) {
                            told.complete(reason);
                            return null;
                        }
                    })
                    .get(20, TimeUnit.SECONDS);
            socket.sendText(frame, true).get(20, TimeUnit.SECONDS);

            assertThat(told.get(20, TimeUnit.SECONDS)).doesNotContain("Exception", "java.", "org.", "JUMP");
        } finally {
            http.shutdownNow(); // also where the socket was not answered
        }
        assertThat(output.getAll().substring(before).lines().toList())
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(it -> it.length() < 500 && !it.contains("Exception"));
    }

    @Test
    void fromThePublicAddressOneConnects() throws Exception {
        try (var socket = connect(place, token, "https://entente.example")) {
            assertThat(socket.isOpen()).isTrue();
        }
    }

    @Test
    void withoutAPlaceNobodyConnects() {
        assertThatThrownBy(() -> connect("guessed", token)).isInstanceOf(ExecutionException.class);
    }

    @Test
    void withoutThePagesTokenNobodyConnects() {
        assertThatThrownBy(() -> connect(place, "guessed")).isInstanceOf(ExecutionException.class);
    }

    /** The broker confirms no subscription: changes are made until one comes through. */
    private @Nullable String firstBeat(TestSocket socket) throws InterruptedException {
        String beat = null;
        for (var attempts = 0; beat == null && attempts < 50; attempts++) {
            events.publishEvent(new Changed(Set.of(noa)));
            beat = socket.nextWithin(200);
        }
        return beat;
    }

    private double listening() {
        return meters.get("entente.live.registrations").gauge().value();
    }

    private TestSocket connect(String placeToken, String pageToken) throws Exception {
        return connect(placeToken, pageToken, address("http"));
    }

    private TestSocket connect(String placeToken, String pageToken, String origin) throws Exception {
        var handshake = new WebSocketHttpHeaders();
        handshake.setOrigin(origin);
        handshake.set(HttpHeaders.COOKIE, formCookie + "; place=" + placeToken);
        var connect = new StompHeaders();
        connect.add("X-XSRF-TOKEN", pageToken);
        return new TestSocket(it -> new WebSocketStompClient(new StandardWebSocketClient())
                .connectAsync(URI.create(address("ws") + "/live"), handshake, connect, it)
                .get(20, TimeUnit.SECONDS));
    }

    private String address(String scheme) {
        return scheme + "://localhost:" + port;
    }
}
