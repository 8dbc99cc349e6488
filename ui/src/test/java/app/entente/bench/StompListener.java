package app.entente.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Speaks just enough STOMP to wait for what comes, on the JDK's own WebSocket. */
final class StompListener implements WebSocket.Listener {

    private static final String END = "\n\n\0";

    private final String destination;
    private final Runnable onMessage;
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> subscribed = new CompletableFuture<>();
    private final StringBuilder frame = new StringBuilder();

    private StompListener(String destination, Runnable heard) {
        this.destination = destination;
        this.onMessage = heard;
    }

    static void connect(
            HttpClient http,
            URI address,
            Map<String, String> handshake,
            String token,
            String destination,
            Runnable heard)
            throws Exception {
        var stompListener = new StompListener(destination, heard);
        var builder = http.newWebSocketBuilder().subprotocols("v12.stomp");
        handshake.forEach(builder::header);
        var socket = builder.buildAsync(address, stompListener).get(30, TimeUnit.SECONDS);
        var connect = "CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\nX-XSRF-TOKEN:" + token + END;
        var _ = socket.sendText(connect, true).thenAccept(stompListener.opened::complete);
        stompListener.subscribed.get(30, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        frame.append(part);
        if (last) {
            take(frame.toString());
            frame.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(String text) {
        if (text.startsWith("MESSAGE")) {
            onMessage.run();
        } else if (text.startsWith("CONNECTED")) {
            var _ = opened.thenCompose(it -> it.sendText("SUBSCRIBE\nid:0\ndestination:" + destination + END, true))
                    .thenRun(() -> subscribed.complete(null)); // the answer may be quicker than the end of asking
        } else if (text.startsWith("ERROR")) {
            subscribed.completeExceptionally(new IllegalStateException(text));
        }
    }
}
