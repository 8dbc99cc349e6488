package app.entente.embeddedpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** The embedded PostgreSQL on the port that its clients know. */
final class Postmaster implements Supervisor.Server {

    private static final int ATTEMPTS = 10;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final PostgresCluster postgresCluster;
    private final StaleServer process;
    private final int port;

    private Postmaster(PostgresCluster postgresCluster, StaleServer process, int port) {
        this.postgresCluster = postgresCluster;
        this.process = process;
        this.port = port;
    }

    /** Starts a server, again where the port was taken in between or children of a killed server are still ending. */
    static Postmaster start(PostgresCluster postgresCluster, StaleServer process) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                var port = freePort();
                postgresCluster.start(port);
                return new Postmaster(postgresCluster, process, port);
            } catch (PostgresFailed e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    @Override
    public boolean isRunning() throws IOException {
        return process.isRunning();
    }

    /** Starts the server; PostgreSQL itself refuses while a process of the killed server still uses the data. */
    @Override
    public void start() throws IOException {
        postgresCluster.start(port);
    }

    @Override
    public boolean isDiskFull() {
        return postgresCluster.isDiskFull();
    }

    void stop() throws IOException {
        if (isRunning()) {
            postgresCluster.stop();
        }
    }
}
