package app.entente.embeddedpostgres;

import java.nio.file.Path;

/** One of PostgreSQL's own programs has failed. */
final class PostgresFailed extends StartRefused {

    PostgresFailed(String program, Path log) {
        super(
                "The embedded PostgreSQL did not answer as it should (" + program + ").",
                "Read the last lines of " + log + ", or name an own server with ENTENTE_DATABASE_URL.");
    }
}
