package app.entente.door;

import java.time.Instant;

/** One person's ready signal. The door opens when both signals are in force and both sheets are sealed. */
public sealed interface ReadySignal {

    boolean isInForce(Instant now);

    /** The signal "I'm here, open it": in force until this time, on any device. */
    record Here(Instant until) implements ReadySignal {

        @Override
        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }
    }

    /** The signal "any time is fine": in force until it is withdrawn. */
    record AnyTime() implements ReadySignal {

        @Override
        public boolean isInForce(Instant now) {
            return true;
        }
    }
}
