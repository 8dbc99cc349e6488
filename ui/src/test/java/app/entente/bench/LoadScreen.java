package app.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A screen of Entente without a browser: it speaks the protocol of Flow's client, with the session, the security key, the
 * numbers of messages and the push socket that a browser has.
 */
public final class LoadScreen implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * For nothing but sockets, so that each begins on a connection of its own, as in a browser: Tomcat ends a connection
     * that was asked a hundred times, and its answer to a socket that is asked for then is one the client refuses.
     */
    private static final HttpClient SOCKETS = HttpClient.newHttpClient();

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String key = "";
    private String pushId = "";
    private int window;
    private int seen;
    private int sent;
    private int radios = -1;
    private int option = -1;
    private String message = "";
    private String received = "";
    private @Nullable WebSocket socket;

    private LoadScreen(HttpClient http, URI server, String place) {
        this.http = http;
        this.server = server;
        cookies.put("place", place);
    }

    /** Opens this page as the person who is signed in at this place, and the socket of the screen. */
    public static LoadScreen open(HttpClient http, URI server, String place, String page)
            throws IOException, InterruptedException {
        var screen = new LoadScreen(http, server, place);
        screen.begin(page);
        screen.listen();
        return screen;
    }

    public boolean asksForAChoice() {
        return radios >= 0;
    }

    /** Returns the position of the option that is chosen on the screen, counted from 0; -1 for none. */
    public synchronized int chosen() {
        return option;
    }

    /**
     * Chooses the other of the first two options of a group of radio buttons, and returns once the server has answered;
     * throws where the answer is no message of a screen.
     */
    synchronized void chooseAnother() throws IOException, InterruptedException {
        choose(otherOption());
    }

    /** Chooses as well, and returns once the server says that it is saved: while it says that it waits, it is asked again. */
    public synchronized void saveAnother() throws IOException, InterruptedException {
        var answer = choose(otherOption());
        for (var page = answer.retries(); page.isPresent(); page = answer.retries()) {
            Thread.sleep(RETRY);
            answer = send("""
                    {"type":"event","node":%d,"event":"retry","data":{}}""".formatted(page.getAsInt()));
        }
        if (!answer.saysSaved()) {
            throw new IOException("Neither saved nor waiting: " + answer.text());
        }
    }

    /** Returns what is chosen next. */
    public synchronized int otherOption() {
        return option == 0 ? 1 : 0;
    }

    private ScreenMessage choose(int next) throws IOException, InterruptedException {
        option = next;
        return send("""
                {"type":"event","node":%d,"event":"change","data":{"event.target.value":"%d"}}""".formatted(radios, next));
    }

    /** Closes the socket, as a browser that goes away. */
    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    /** Tells the server that this screen is still open, as a browser does each minute; an open screen is kept for three. */
    void beat() throws IOException, InterruptedException {
        exchange(request("/?v-r=heartbeat&v-uiId=" + window).POST(BodyPublishers.noBody()));
    }

    /** Sends the last message once more, as a browser does that got no answer, and returns whether the answer is the same. */
    public boolean isAnsweredAlikeAgain() throws IOException, InterruptedException {
        return post().equals(received);
    }

    /** Returns the characters of the last answer. */
    public int lastLength() {
        return received.length();
    }

    private void begin(String page) throws IOException, InterruptedException {
        var first = JSON.readTree(get("/?v-r=init&location=" + page + "&query="));
        var screen = first.path("appConfig");
        window = screen.path("v-uiId").asInt();
        key = screen.path("uidl").path("Vaadin-Security-Key").asString();
        pushId = screen.path("uidl").path("Vaadin-Push-ID").asString();
        send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":null,"trigger":""}}""".formatted(page));
    }

    private ScreenMessage send(String call) throws IOException, InterruptedException {
        message =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, call, seen, sent++);
        received = post();
        var read = new ScreenMessage(received);
        seen = Math.max(seen, read.number());
        if (radios < 0) {
            radios = read.radios();
            option = read.chosen(radios);
        }
        return read;
    }

    private String post() throws IOException, InterruptedException {
        return exchange(request("/?v-r=uidl&v-uiId=" + window)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
    }

    private void listen() {
        var address = "ws://%s/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-Transport=websocket"
                .formatted(server.getAuthority(), window, pushId);
        socket = SOCKETS.newWebSocketBuilder()
                .header("Cookie", cookies())
                .header("Origin", server.toString())
                .buildAsync(URI.create(address), new WebSocket.Listener() {})
                .join();
    }

    private String get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET());
    }

    private String exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        try (var body = zipped(answer) ? new GZIPInputStream(answer.body()) : answer.body()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private static boolean zipped(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en")
                .header("Cookie", cookies());
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
