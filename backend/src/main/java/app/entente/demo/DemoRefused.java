package app.entente.demo;

/** No demo now. */
public final class DemoRefused extends RuntimeException {

    /** There is none here at all; there are as many as there may be; this address has as many as it may have. */
    public enum Reason {
        OFF,
        FULL,
        ENOUGH
    }

    private final Reason reason;

    DemoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
