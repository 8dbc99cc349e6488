package app.entente.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketFrame;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything one browser receives and asks for: bodies, pushed frames, addresses. */
final class BrowserTraffic {

    /** Blanks, or an X with its length before it: they come by the clock and keep the socket alive. */
    private static final Pattern HEARTBEAT = Pattern.compile("(\\d+\\|)?\\s*X?\\s*");

    private final List<Response> responses = new ArrayList<>();
    private final List<Request> finished = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final Set<String> hosts = new LinkedHashSet<>();

    BrowserTraffic(Page page) {
        page.onResponse(responses::add);
        page.onRequestFinished(finished::add);
        page.onRequest(
                request -> hosts.add(String.valueOf(URI.create(request.url()).getHost())));
        page.onWebSocket(socket -> socket.onFrameReceived(this::frame));
    }

    private void frame(WebSocketFrame frame) {
        var text = frame.text() == null ? "" : frame.text().strip();
        if (!HEARTBEAT.matcher(text).matches()) {
            frames.add(text);
        }
    }

    /** The pushed messages that have come so far. */
    List<String> frames() {
        return List.copyOf(frames);
    }

    /** How many answers have come so far, but for the heartbeat that every open screen has. */
    long responses() {
        return responses.stream()
                .filter(it -> !it.url().contains("v-r=heartbeat"))
                .count();
    }

    /** All that comes from now on for so long, each number in it as one sign: those count messages and moments. */
    List<String> trafficDuring(Page page, double milliseconds, Runnable deeds) {
        var framesBefore = frames.size();
        var finishedBefore = finished.size();
        deeds.run();
        page.waitForTimeout(milliseconds);
        return Stream.concat(
                        frames.stream().skip(framesBefore),
                        List.copyOf(finished).stream()
                                .skip(finishedBefore)
                                .filter(it -> !it.url().contains("v-r=heartbeat"))
                                .map(BrowserTraffic::body))
                .map(it -> it.replaceAll("\\d+", "#"))
                .toList();
    }

    Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    boolean contains(String marker) {
        return frames.stream().anyMatch(it -> it.contains(marker))
                || responses.stream().anyMatch(it -> it.url().contains(marker))
                || finished.stream().anyMatch(it -> body(it).contains(marker));
    }

    /** Of what has come whole: the rest of what was broken off would be waited for without an end. */
    private static String body(Request request) {
        try {
            return request.response().text();
        } catch (PlaywrightException e) {
            return ""; // redirects and what the browser has let go of have no body
        }
    }
}
