package app.entente.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DatabaseConnection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/** Writes the backup of a running embedded server: its files and its password, and nothing of the keys. */
final class DatabaseBackup {

    private static final String LONGEST_ANSWER_SECONDS = "600";

    private final DataDirectory places;
    private final DatabaseConnection database;
    private final Clock clock;

    DatabaseBackup(DataDirectory places, DatabaseConnection database, Clock clock) {
        this.places = places;
        this.database = database;
        this.clock = clock;
    }

    /** Writes the file and reads it back; where anything fails, no file is left. */
    BackupFacts write(Path file) {
        try {
            var facts = new BackupFacts(
                    Files.readString(places.postgres().resolve("PG_VERSION"), US_ASCII)
                            .strip(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
            new WholeFile(file).write(it -> write(facts, it), DatabaseBackup::readBack);
            return facts;
        } catch (IOException e) {
            throw new BackupRefused(
                    "No backup was made, and nothing is left at " + file + ": " + e.getMessage() + ".",
                    "Look at the disk and at the database.");
        }
    }

    private void write(BackupFacts facts, OutputStream out) throws IOException {
        var archive = new ArchiveWriter(out);
        archive.file(ArchiveReader.FACTS, facts.text());
        archive.file(places.password().getFileName().toString(), Files.readString(places.password()));
        copyTo(archive);
        archive.finish();
    }

    /** Copies the server's files. */
    void copyTo(BackupSink sink) throws IOException {
        try (var connection = DriverManager.getConnection(database.url(), properties())) {
            new BaseBackup(places.postgres(), sink.below("postgres/")).copy(connection);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void readBack(Path written) throws IOException {
        try (var archive = ArchiveReader.of(written)) {
            archive.read(ArchiveReader.NOWHERE);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("socketTimeout", LONGEST_ANSWER_SECONDS);
        return properties;
    }
}
