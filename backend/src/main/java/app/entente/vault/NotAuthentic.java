package app.entente.vault;

/** A payload was changed, or stands in a row that it was not sealed for. */
public final class NotAuthentic extends RuntimeException {

    NotAuthentic(Throwable cause) {
        super(cause);
    }
}
