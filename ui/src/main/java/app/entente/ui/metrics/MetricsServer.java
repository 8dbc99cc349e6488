package app.entente.ui.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.embeddedpostgres.StartRefused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers {@code GET /metrics} at a port of this computer alone, where the operator has named one; no request from
 * elsewhere reaches it, and no page that a browser on this computer has open.
 */
@Component
class MetricsServer implements DisposableBean {

    private static final Pattern THIS_COMPUTER = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final int port;
    private final OperatorMeters meters;
    private Optional<HttpServer> server = Optional.empty();

    MetricsServer(MetricsSettings settings, OperatorMeters meters) {
        this.port = settings.port();
        this.meters = meters;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (port == 0) {
            return;
        }
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.createContext("/metrics", this::answer);
            started.start();
            server = Optional.of(started);
        } catch (IOException e) {
            throw new StartRefused(
                    "The port " + port + " that ENTENTE_METRICS_PORT names cannot be listened on (" + e.getMessage()
                            + ").",
                    "Choose another one.");
        }
    }

    boolean listens() {
        return server.isPresent();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!asksForMetrics(exchange)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var text = meters.text().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private static boolean asksForMetrics(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
        return exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/metrics")
                && host.filter(THIS_COMPUTER.asMatchPredicate()).isPresent();
    }

    @Override
    public void destroy() {
        server.ifPresent(it -> it.stop(0));
    }
}
