package app.entente.csv;

import java.io.IOException;

/** The output could not be written: no space, no permission, no such folder. */
public final class OutputFailed extends RuntimeException {

    public OutputFailed(IOException why) {
        super("cannot write: " + why, why);
    }
}
