package app.entente.demo;

/** A request of a demo that is refused. */
public abstract sealed class DemoUnavailable extends RuntimeException {

    private DemoUnavailable() {}

    private DemoUnavailable(String message) {
        super(message);
    }

    /** The person belongs to no demo, or the demo has ended. */
    public static final class DemoOver extends DemoUnavailable {}

    /** No demo can be started now. */
    public static final class DemoRefused extends DemoUnavailable {

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

    /** A person of a demo cannot share a space with anybody else. */
    public static final class DemoStaysInside extends DemoUnavailable {}
}
