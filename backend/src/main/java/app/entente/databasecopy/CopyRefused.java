package app.entente.databasecopy;

import app.entente.embeddedpostgres.StartRefused;

/** A database cannot be copied; the message says why, in a plain sentence. */
final class CopyRefused extends StartRefused {

    CopyRefused(String reason, String advice) {
        super(reason, advice);
    }
}
