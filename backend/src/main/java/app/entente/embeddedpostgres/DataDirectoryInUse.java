package app.entente.embeddedpostgres;

import java.nio.file.Path;

/** Another Entente is running on this data directory. */
final class DataDirectoryInUse extends StartRefused {

    DataDirectoryInUse(Path data, String holder) {
        super(
                "Another Entente is already running on the data in " + data + " (" + holder + ").",
                "Use the running one, stop it first, or name another directory.");
    }
}
