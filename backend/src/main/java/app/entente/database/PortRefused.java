package app.entente.database;

import app.entente.embeddedpostgres.StartRefused;
import java.io.IOException;

/** The port that Entente should answer on cannot be listened on. */
final class PortRefused extends StartRefused {

    PortRefused(int port, IOException cause) {
        super("Port " + port + " " + reason(String.valueOf(cause.getMessage())) + "; choose another port.", "");
    }

    private static String reason(String said) {
        return said.contains("in use") ? "is already in use" : "cannot be listened on (" + said + ")";
    }
}
