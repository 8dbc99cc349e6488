package app.entente.backup;

import app.entente.embeddedpostgres.StartRefused;

/** A backup cannot be made, checked or restored; the message says why, in a plain sentence. */
final class BackupRefused extends StartRefused {

    BackupRefused(String reason) {
        this(reason, "");
    }

    BackupRefused(String reason, String advice) {
        super(reason, advice);
    }
}
