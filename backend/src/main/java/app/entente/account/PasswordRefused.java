package app.entente.account;

/** A password is too weak to protect its owner. */
public final class PasswordRefused extends RuntimeException {

    public enum Reason {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        LIKE_THE_NAME
    }

    private final Reason reason;

    PasswordRefused(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
