package app.entente.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private final DataDirectoryLock lock;
    private final Postmaster postmaster;
    private final DatabaseConnection databaseConnection;
    private Optional<Supervisor> supervisor = Optional.empty();

    /** The choice of the programs that run the data. */
    private interface ProgramsChoice {

        Path on(DataDirectory places) throws IOException;
    }

    private EmbeddedPostgres(DataDirectoryLock lock, Postmaster postmaster, DatabaseConnection databaseConnection) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.databaseConnection = databaseConnection;
    }

    public static EmbeddedPostgres on(Path data) {
        return locked(data, it -> {
            var programs = PostgresBinaries.in(it.programs());
            PostgresVersions.check(it.postgres(), programs);
            return programs;
        });
    }

    /**
     * Starts the server on data that is there, of any major version, to copy from: by the programs in a folder, or by
     * those that are left below the data.
     */
    public static EmbeddedPostgres ofAnyMajor(Path data, Optional<Path> programs) {
        return locked(data, it -> PostgresBinaries.of(PostgresVersions.ofData(it.postgres()), it, programs));
    }

    private static EmbeddedPostgres locked(Path data, ProgramsChoice programs) {
        var lock = DataDirectoryLock.on(data);
        try {
            return open(lock, new DataDirectory(data), programs);
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

    private static EmbeddedPostgres open(DataDirectoryLock lock, DataDirectory places, ProgramsChoice programs)
            throws IOException {
        places.endRestore();
        var directory = places.postgres();
        var chosen = programs.on(places);
        var password = PasswordFile.in(places.data());
        var postgresCluster = new PostgresCluster(chosen, directory, freshLog(places.data()));
        postgresCluster.create(USER, password.file());
        var staleServer = new StaleServer(directory);
        clear(staleServer, postgresCluster);
        var postmaster = Postmaster.start(postgresCluster, staleServer);
        LOG.info("The embedded PostgreSQL answers on port {}, its data is in {}", postmaster.port(), directory);
        return new EmbeddedPostgres(lock, postmaster, connection(postmaster.port(), password));
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
