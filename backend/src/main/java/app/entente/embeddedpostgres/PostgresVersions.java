package app.entente.embeddedpostgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The major versions of PostgreSQL: a data directory of one opens under programs of the same alone. */
final class PostgresVersions {

    private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private PostgresVersions() {}

    /** Returns the major version of unpacked or installed programs. */
    static String ofPrograms(Path programs) throws IOException {
        var process = new ProcessBuilder(
                        programs.resolve("bin").resolve("postgres").toString(), "--version")
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader(US_ASCII)) {
            var major = MAJOR.matcher(String.join(" ", said.readAllLines()));
            if (!major.find()) {
                throw new IOException("the programs in " + programs + " do not say which PostgreSQL they are");
            }
            return major.group(1);
        }
    }

    /** Returns the major version that made the data in this directory. */
    static String ofData(Path directory) throws IOException {
        return Files.readString(directory.resolve("PG_VERSION"), US_ASCII).strip();
    }

    /** Throws where data of another major version than that of the programs is there. */
    static void check(Path directory, Path programs) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        var data = ofData(directory);
        var ours = ofPrograms(programs);
        if (!data.equals(ours)) {
            throw new OtherPostgresMajor(directory, data, ours);
        }
    }
}
