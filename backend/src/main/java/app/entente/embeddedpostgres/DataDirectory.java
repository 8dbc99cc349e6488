package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Throws where a restore into this directory was cut off. */
    void refuseHalfRestored() {
        if (Files.exists(restoring())) {
            throw new StartRefused(
                    "A restore into " + data + " was cut off, so nothing there is whole.",
                    "Call ./entente restore again with the same backup.");
        }
    }
}
