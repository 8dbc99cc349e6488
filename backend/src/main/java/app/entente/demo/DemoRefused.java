package app.entente.demo;

/** No demo can be started now. */
public final class DemoRefused extends RuntimeException {

    /**
     * The reason: demos are turned off; the instance has as many as it may have; this address has as many as it may
     * have.
     */
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
