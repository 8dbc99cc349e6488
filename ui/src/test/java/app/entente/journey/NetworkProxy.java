package app.entente.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The network between a browser and the server, which a test can cut or let fall silent. */
final class NetworkProxy implements AutoCloseable {

    private final URI server;
    private final ServerSocket entrance;
    private final List<ProxiedConnection> connections = new CopyOnWriteArrayList<>();

    NetworkProxy(URI server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + entrance.getLocalPort());
    }

    /** What is open now ends, as when a proxy clears up or a network is left. */
    void cut() {
        connections.forEach(ProxiedConnection::close);
    }

    /** The live lines that are open now carry nothing any more, and nobody is told. */
    void silence() {
        connections.stream().filter(it -> it.live).forEach(it -> it.silent = true);
    }

    /** Whether a silent line has swallowed something the server sent. */
    boolean hasSwallowed() {
        return connections.stream().anyMatch(it -> it.swallowed);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var proxiedConnection =
                        new ProxiedConnection(entrance.accept(), new Socket(server.getHost(), server.getPort()));
                connections.add(proxiedConnection);
                Thread.ofVirtual()
                        .start(() -> proxiedConnection.carry(proxiedConnection.browser, proxiedConnection.server));
                Thread.ofVirtual()
                        .start(() -> proxiedConnection.carry(proxiedConnection.server, proxiedConnection.browser));
            } catch (IOException _) {
                Thread.onSpinWait(); // the browser finds nobody there, or the test is over
            }
        }
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ProxiedConnection {

        private final Socket browser;
        private final Socket server;
        private volatile boolean live;
        private volatile boolean silent;
        private volatile boolean swallowed;

        ProxiedConnection(Socket browser, Socket server) {
            this.browser = browser;
            this.server = server;
        }

        void carry(Socket from, Socket to) {
            var buffer = new byte[8192];
            try {
                for (var read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    live |= new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("Upgrade: websocket");
                    if (!silent) {
                        to.getOutputStream().write(buffer, 0, read);
                    } else if (from.equals(server)) {
                        swallowed = true;
                    }
                }
            } catch (IOException _) {
                live = false; // cut
            }
            close();
        }

        void close() {
            try (browser;
                    server) {
                live = false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
