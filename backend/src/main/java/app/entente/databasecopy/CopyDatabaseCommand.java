package app.entente.databasecopy;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code entente copy-database}: copies the database from one PostgreSQL to another, each an embedded one or
 * an operator's own, of the same major version or of two.
 */
@Command(
        name = "entente copy-database",
        mixinStandardHelpOptions = true,
        description =
                "Copies every row of a stopped Entente to an empty database, and compares both; an address may end"
                        + " in ?user=NAME&password=SECRET, else ENTENTE_DATABASE_USER and ENTENTE_DATABASE_PASSWORD count.")
public final class CopyDatabaseCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "DIR|ADDRESS",
            required = true,
            description = "the data directory or database to read")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "DIR|ADDRESS",
            required = true,
            description = "a new directory, or an empty database")
    private String to = "";

    @Option(
            names = "--programs",
            paramLabel = "DIR",
            description = "an installed PostgreSQL of the major version of --from, where that is a directory that has"
                    + " none of its own any more")
    private @Nullable Path programs;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    CopyDatabaseCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(
                PlainCommandLine.of(new CopyDatabaseCommand(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() throws SQLException {
        refuseUnfit();
        try (var source =
                        server(from, () -> EmbeddedPostgres.ofAnyMajor(Path.of(from), Optional.ofNullable(programs)));
                var target = server(to, () -> EmbeddedPostgres.on(Path.of(to)))) {
            copy(source.connection(), target.connection());
        }
        sayWhatIsNext();
        return CommandLine.ExitCode.OK;
    }

    /** A server that ends with this, or one of an operator that goes on. */
    private record Server(DatabaseConnection connection, Optional<EmbeddedPostgres> embedded) implements AutoCloseable {

        @Override
        public void close() {
            embedded.ifPresent(EmbeddedPostgres::close);
        }
    }

    private Server server(String named, Supplier<EmbeddedPostgres> embedded) {
        if (DatabaseConnection.isAddress(named)) {
            return new Server(DatabaseConnection.ofVariables(named, environment), Optional.empty());
        }
        var started = embedded.get();
        return new Server(started.connection(), Optional.of(started));
    }

    private void refuseUnfit() {
        if (!DatabaseConnection.isAddress(from) && Files.notExists(new DataDirectory(Path.of(from)).postgres())) {
            throw new CopyRefused(
                    "There is no database in " + from + ".", "Name the data directory of a stopped Entente.");
        }
        if (!DatabaseConnection.isAddress(to) && Files.exists(new DataDirectory(Path.of(to)).postgres())) {
            throw new CopyRefused(
                    "There is a database in " + to + ", and it was left as it is.", "Name a new directory.");
        }
    }

    private void copy(DatabaseConnection source, DatabaseConnection target) throws SQLException {
        try (var reading = CopySide.SOURCE.run(() -> connect(source));
                var writing = CopySide.TARGET.run(() -> connect(target))) {
            var copied = CopySide.TARGET.run(() -> new DatabaseCopy(reading, writing).copy());
            say(
                    "%d tables with %d rows are copied from PostgreSQL %d to PostgreSQL %d, and each row was compared.",
                    copied.tables(),
                    copied.rows(),
                    reading.getMetaData().getDatabaseMajorVersion(),
                    writing.getMetaData().getDatabaseMajorVersion());
        }
    }

    private static Connection connect(DatabaseConnection database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void sayWhatIsNext() {
        if (DatabaseConnection.isAddress(to)) {
            say("The source is as it was. Start Entente with ENTENTE_DATABASE_URL and the same keys.");
        } else {
            say(
                    "The source is as it was. Move its keys to %s, then start with ./entente run --data %s",
                    new DataDirectory(Path.of(to)).keys(), new DataDirectory(Path.of(to)).data());
        }
    }

    private void say(String words, Object... about) {
        spec.commandLine().getOut().printf(words + "%n", about);
    }
}
