package app.entente.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Entente brings, running on {@code DIR/postgres} for as long as this is open.
 *
 * <p>Only one application at a time holds the directory, and a start after everything was killed just works.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 10;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final DataLock lock;
    private final Postmaster postmaster;
    private final Connection connection;
    private Optional<Supervisor> supervisor = Optional.empty();

    private EmbeddedServer(DataLock lock, Postmaster postmaster, Connection connection) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.connection = connection;
    }

    static EmbeddedServer on(Path data) {
        var lock = DataLock.on(data);
        try {
            return open(lock, data);
        } catch (IOException e) {
            lock.close();
            throw new DataUnusable(data, e);
        } catch (StartRefused e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer open(DataLock lock, Path data) throws IOException {
        var directory = data.resolve("postgres");
        var password = PasswordFile.in(data);
        var cluster = new Cluster(Binaries.in(data.resolve("programs")), directory, freshLog(data));
        cluster.create("entente", password.file());
        var leftover = new Leftover(directory);
        clear(leftover, cluster);
        var port = start(cluster);
        LOG.info("The embedded PostgreSQL answers on port {}, its data is in {}", port, directory);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new EmbeddedServer(
                lock, new Postmaster(cluster, leftover, port), new Connection(url, "entente", password.read()));
    }

    private static Path freshLog(Path data) throws IOException {
        var log = Files.createDirectories(data.resolve("logs")).resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static void clear(Leftover leftover, Cluster cluster) throws IOException {
        if (leftover.isRunning()) {
            LOG.info("Stopping a PostgreSQL that a killed run left behind");
            cluster.stop();
        }
        leftover.forget();
    }

    /** Once is enough, unless the port was taken in between or a killed server's children are still going. */
    private static int start(Cluster cluster) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                var port = freePort();
                cluster.start(port);
                return port;
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

    Connection connection() {
        return connection;
    }

    void answersOn(int port) {
        lock.answersOn(port);
    }

    /** Has the server started again whenever it ends by itself; {@code givenUp} runs once when it does not come back. */
    void supervise(Backoff backoff, Runnable givenUp) {
        var started = new Supervisor(postmaster, backoff, givenUp);
        supervisor = Optional.of(started);
        started.start();
    }

    @Override
    public void close() {
        try (lock) {
            supervisor.ifPresent(Supervisor::close);
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
