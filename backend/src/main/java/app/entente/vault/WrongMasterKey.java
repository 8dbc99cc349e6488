package app.entente.vault;

/** The master key is not the one this database was sealed under; the start ends. */
public final class WrongMasterKey extends RuntimeException {

    WrongMasterKey(String message) {
        super(message);
    }
}
