package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The places in a data directory. */
public record DataDirectory(Path data) {

    public DataDirectory {
        data = data.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return data.resolve("postgres");
    }

    public Path password() {
        return data.resolve("postgres-password");
    }

    public Path keys() {
        return data.resolve("keys");
    }

    /** The place of what a restore has not put in its place yet. */
    public Path restoring() {
        return data.resolve("restoring");
    }

    Path programs() {
        return data.resolve("programs");
    }

    /** Returns the major version of the PostgreSQL that Entente brings, whose programs are unpacked here where needed. */
    public String major() throws IOException {
        return PostgresVersions.ofPrograms(PostgresBinaries.in(programs()));
    }

    /** Returns whether a restore has put the database in its place, which is its last step. */
    public boolean isRestored() {
        return Files.exists(postgres())
                && Files.notExists(restoring().resolve(postgres().getFileName()));
    }

    /** Removes what a whole restore has left behind; throws where one was cut off. */
    void endRestore() throws IOException {
        if (Files.notExists(restoring())) {
            return;
        }
        if (!isRestored()) {
            throw new StartRefused(
                    "A restore into " + data + " was cut off, so nothing there is whole.",
                    "Call ./entente restore again with the same backup.");
        }
        FileUtils.deleteDirectory(restoring().toFile());
    }
}
