package app.entente.vault;

/** The master key is not the one this database was sealed under; the application does not start. */
public final class WrongMasterKey extends RuntimeException {

    WrongMasterKey(String message) {
        super(message);
    }
}
