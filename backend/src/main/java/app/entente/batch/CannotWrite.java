package app.entente.batch;

import java.io.IOException;

/** The output could not be written: no space, no right, no such place. */
final class CannotWrite extends RuntimeException {

    CannotWrite(IOException why) {
        super("cannot write: " + why, why);
    }
}
