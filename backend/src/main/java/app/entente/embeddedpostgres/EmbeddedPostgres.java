package app.entente.embeddedpostgres;

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
 * The PostgreSQL that Entente ships, running on {@code DIR/postgres} for as long as this is open.
 *
 * <p>Only one application at a time holds the directory, and a start after a kill of everything needs no manual step.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "entente";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 10;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final DataDirectoryLock lock;
    private final Postmaster postmaster;
    private final DatabaseConnection databaseConnection;
    private Optional<Supervisor> supervisor = Optional.empty();

    private EmbeddedPostgres(DataDirectoryLock lock, Postmaster postmaster, DatabaseConnection databaseConnection) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.databaseConnection = databaseConnection;
    }

    public static EmbeddedPostgres on(Path data) {
        var lock = DataDirectoryLock.on(data);
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

    /** Returns how to connect to the server that another process runs in this directory; empty where none runs. */
    public static Optional<DatabaseConnection> findRunning(Path data) {
        try {
            var port = new StaleServer(data.toAbsolutePath().normalize().resolve("postgres")).port();
            return port.isPresent()
                    ? Optional.of(connection(port.getAsInt(), PasswordFile.in(data)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new DataUnusable(data, e);
        }
    }

    private static DatabaseConnection connection(int port, PasswordFile password) throws IOException {
        return new DatabaseConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password.read());
    }

    private static EmbeddedPostgres open(DataDirectoryLock lock, Path data) throws IOException {
        var directory = data.resolve("postgres");
        var password = PasswordFile.in(data);
        var postgresCluster =
                new PostgresCluster(PostgresBinaries.in(data.resolve("programs")), directory, freshLog(data));
        postgresCluster.create(USER, password.file());
        var staleServer = new StaleServer(directory);
        clear(staleServer, postgresCluster);
        var port = start(postgresCluster);
        LOG.info("The embedded PostgreSQL answers on port {}, its data is in {}", port, directory);
        return new EmbeddedPostgres(
                lock, new Postmaster(postgresCluster, staleServer, port), connection(port, password));
    }

    private static Path freshLog(Path data) throws IOException {
        var log = Files.createDirectories(data.resolve("logs")).resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static void clear(StaleServer staleServer, PostgresCluster postgresCluster) throws IOException {
        if (staleServer.isRunning()) {
            LOG.info("Stopping a PostgreSQL that a killed run left behind");
            postgresCluster.stop();
        }
        staleServer.deletePidFile();
    }

    /**
     * Starts the server, again where the port was taken in between or children of a killed server are still ending;
     * returns the port.
     */
    private static int start(PostgresCluster postgresCluster) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                var port = freePort();
                postgresCluster.start(port);
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

    public DatabaseConnection connection() {
        return databaseConnection;
    }

    public void writePort(int port) {
        lock.writePort(port);
    }

    /** Restarts the server whenever it ends by itself; {@code givenUp} runs once when it does not come back. */
    public void supervise(Backoff backoff, Runnable givenUp) {
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
