package app.entente.backup;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The facts that a backup tells about itself: the major version of its PostgreSQL, and when it was begun. */
record BackupFacts(String postgres, Instant taken) {

    private static final String FORMAT = "1";

    String text() {
        return "format: " + FORMAT + "\npostgres: " + postgres + "\ntaken: " + taken + "\n";
    }

    /** Returns the facts; empty where the text is of no format that this version knows. */
    static Optional<BackupFacts> read(String text) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(text));
        try {
            return FORMAT.equals(lines.getProperty("format"))
                    ? Optional.of(new BackupFacts(
                            lines.getProperty("postgres", ""), Instant.parse(lines.getProperty("taken", ""))))
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    String sentence() {
        return "It is PostgreSQL " + postgres + " as of "
                + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                        .format(taken.atOffset(ZoneOffset.UTC))
                + ".";
    }
}
