package app.entente.embeddedpostgres;

import java.nio.file.Path;

/** The data was made by another major version of PostgreSQL, whose files this one cannot read. */
final class OtherPostgresMajor extends StartRefused {

    OtherPostgresMajor(Path directory, String data, String ours) {
        super(
                "The data in " + directory + " is of PostgreSQL " + data + ", and this Entente brings PostgreSQL "
                        + ours + "; nothing was changed.",
                "Take it across with ./entente copy-database --from " + directory.getParent() + " --to "
                        + directory.getParent() + "-" + ours + ".");
    }
}
