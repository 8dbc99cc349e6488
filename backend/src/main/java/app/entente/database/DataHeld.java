package app.entente.database;

import java.nio.file.Path;

/** Another Entente is running on this data. */
final class DataHeld extends StartRefused {

    DataHeld(Path data, String holder) {
        super(
                "Another Entente is already running on the data in " + data + " (" + holder + ").",
                "Use the running one, stop it first, or name another directory.");
    }
}
