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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A screen of Entente without a browser: it speaks the protocol of Flow's client, with the session, the security key, the
 * numbers of messages and the push socket that a browser has.
 */
public final class LoadScreen {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":(\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String key = "";
    private String pushId = "";
    private int window;
    private int seen;
    private int sent;
    private int radios = -1;
    private int option;
    private String message = "";
    private String answer = "";

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

    boolean asksForAChoice() {
        return radios >= 0;
    }

    /**
     * Chooses the other of the first two options of a group of radio buttons, and returns once the server has answered;
     * throws where the answer is no message of a screen.
     */
    synchronized void chooseAnother() throws IOException, InterruptedException {
        option = 1 - option;
        send("""
                {"type":"event","node":%d,"event":"change","data":{"event.target.value":"%d"}}""".formatted(radios, option));
    }

    /** Tells the server that this screen is still open, as a browser does each minute; an open screen is kept for three. */
    void beat() throws IOException, InterruptedException {
        exchange(request("/?v-r=heartbeat&v-uiId=" + window).POST(BodyPublishers.noBody()));
    }

    /** Sends the last message once more, as a browser does that got no answer, and returns whether the answer is the same. */
    public boolean isAnsweredAlikeAgain() throws IOException, InterruptedException {
        return post().equals(answer);
    }

    /** Returns the characters of the last answer. */
    public int lastLength() {
        return answer.length();
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

    private void send(String call) throws IOException, InterruptedException {
        message =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, call, seen, sent++);
        answer = post();
        var id = SYNC_ID.matcher(answer);
        if (!id.find()) {
            throw new IOException("Not a message of a screen: " + answer.substring(0, Math.min(200, answer.length())));
        }
        seen = Math.max(seen, Integer.parseInt(id.group(1)));
        if (radios < 0) {
            radios = firstRadios(JSON.readTree(answer.substring(answer.indexOf('{'))));
        }
    }

    private String post() throws IOException, InterruptedException {
        return exchange(request("/?v-r=uidl&v-uiId=" + window)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
    }

    private static int firstRadios(JsonNode message) {
        return message.path("changes")
                .valueStream()
                .filter(it -> it.path("key").asString("").equals("tag"))
                .filter(it -> it.path("value").asString("").equals("fieldset"))
                .mapToInt(it -> it.path("node").asInt())
                .findFirst()
                .orElse(-1);
    }

    private void listen() {
        var address = "ws://%s/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-Transport=websocket"
                .formatted(server.getAuthority(), window, pushId);
        http.newWebSocketBuilder()
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
