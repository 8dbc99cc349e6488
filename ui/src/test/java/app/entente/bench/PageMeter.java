package app.entente.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything that comes over the wire to one page, in bytes with their headers, and when it is on the screen. */
final class PageMeter {

    /** Marks the moment at which the first heading, or another one, is painted. */
    private static final String WATCH = """
            (() => {
              let known;
              const look = () => {
                const heading = document.querySelector('main h1');
                const words = heading?.textContent;
                if (words && words !== known) {
                  known = words;
                  requestAnimationFrame(() => setTimeout(() => (window.headingAt = performance.now())));
                }
              };
              new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
              addEventListener('click', event => (window.clickedAt = event.timeStamp), true);
            })();""";

    private static final String FIRST_PAINT =
            "() => performance.getEntriesByType('paint').find(it => it.name === 'first-paint')?.startTime ?? NaN";

    private static final Pattern ATTACHED = Pattern.compile("\"type\":\"attach\"");
    private static final double SETTLED_MILLIS = 600;

    private final Page page;
    private final CDPSession devtools;
    private final Map<String, Transfer> transfers = new LinkedHashMap<>();
    private final List<String> frames = new ArrayList<>();

    PageMeter(Page page) {
        this.page = page;
        page.addInitScript(WATCH);
        devtools = page.context().newCDPSession(page);
        devtools.on("Network.responseReceived", this::responded);
        devtools.on("Network.loadingFinished", this::finished);
        devtools.on("Network.webSocketFrameReceived", this::framed);
        devtools.send("Network.enable");
    }

    /** Slows the line down to what a telephone has on the way. */
    void throttle(Line line) {
        var limits = new JsonObject();
        limits.addProperty("offline", false);
        limits.addProperty("latency", line.latencyMillis());
        limits.addProperty("downloadThroughput", line.bytesPerSecond());
        limits.addProperty("uploadThroughput", line.bytesPerSecond());
        devtools.send("Network.emulateNetworkConditions", limits);
    }

    /** Returns what an address weighs and how long it takes, from leaving for it until nothing more comes. */
    PageLoad open(String address) {
        clear();
        page.navigate(address);
        page.waitForFunction("() => window.headingAt");
        settle();
        return new PageLoad(
                bytes(),
                requests(),
                serverMillis(),
                number(FIRST_PAINT),
                number("() => window.headingAt"),
                (int) number("() => document.querySelectorAll('*').length"),
                attached(),
                List.copyOf(transfers.values()));
    }

    /** Returns what a press weighs and how long it takes until another heading is painted. */
    PageLoad press(String button) {
        clear();
        page.evaluate("() => { window.headingAt = 0; }");
        page.locator(button).click();
        page.waitForFunction("() => window.headingAt");
        settle();
        var painted = number("() => window.headingAt - window.clickedAt");
        return new PageLoad(
                bytes(), requests(), serverMillis(), painted, painted, 0, attached(), List.copyOf(transfers.values()));
    }

    private void settle() {
        page.waitForTimeout(SETTLED_MILLIS);
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private void clear() {
        transfers.clear();
        frames.clear();
    }

    private void responded(JsonObject event) {
        var response = event.getAsJsonObject("response");
        var timing = response.getAsJsonObject("timing");
        var server = timing == null
                ? 0
                : timing.get("receiveHeadersEnd").getAsDouble()
                        - timing.get("sendEnd").getAsDouble();
        var type = event.get("type").getAsString();
        transfers.put(
                event.get("requestId").getAsString(),
                new Transfer(type, response.get("url").getAsString(), server, 0));
    }

    private void finished(JsonObject event) {
        transfers.computeIfPresent(
                event.get("requestId").getAsString(),
                (_, it) -> it.weighing(event.get("encodedDataLength").getAsLong()));
    }

    private void framed(JsonObject event) {
        frames.add(event.getAsJsonObject("response").get("payloadData").getAsString());
    }

    private long bytes() {
        return transfers.values().stream().mapToLong(Transfer::bytes).sum()
                + frames.stream().mapToLong(String::length).sum();
    }

    /** What was kept weighs nothing and was not asked for. */
    private int requests() {
        return (int) transfers.values().stream().filter(it -> it.bytes() > 0).count();
    }

    /** Until the first byte of the page and of what fills it. */
    private double serverMillis() {
        return transfers.values().stream()
                .filter(Transfer::isMade)
                .mapToDouble(Transfer::server)
                .sum();
    }

    /** How many nodes the server keeps for it, as it told the browser. */
    private int attached() {
        return transfers.entrySet().stream()
                .filter(it -> it.getValue().isMade())
                .mapToInt(it ->
                        (int) ATTACHED.matcher(body(it.getKey())).results().count())
                .sum();
    }

    private String body(String request) {
        try {
            var which = new JsonObject();
            which.addProperty("requestId", request);
            var body = devtools.send("Network.getResponseBody", which);
            var text = body.get("body").getAsString();
            return body.get("base64Encoded").getAsBoolean()
                    ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                    : text;
        } catch (PlaywrightException e) {
            return ""; // let go of already
        }
    }

    /** A line to the server. */
    record Line(String name, double latencyMillis, double bytesPerSecond) {

        static final Line LOOPBACK = new Line("loopback", 0, -1);
        static final Line FAR = new Line("100 ms, 5 Mbit/s", 100, 5_000_000 / 8.0);
    }

    /** One answer of the server. */
    record Transfer(String type, String url, double server, long bytes) {

        Transfer weighing(long weight) {
            return new Transfer(type, url, server, weight);
        }

        /** Whether the server makes it for one person: the page, and what the client asks for in its name. */
        boolean isMade() {
            return type.equals("Document") || url.contains("v-r=init") || url.contains("v-r=uidl");
        }
    }
}
