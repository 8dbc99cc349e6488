package app.entente.door;

import java.time.Instant;

/** What one person has said to the door. It opens when both have said one, and both sheets are sealed. */
public sealed interface ReadySignal {

    boolean isInForce(Instant now);

    /** "I'm here, open it": counts until then, on any device. */
    record Here(Instant until) implements ReadySignal {

        @Override
        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }
    }

    /** "Any time is fine": counts until it is taken back. */
    record AnyTime() implements ReadySignal {

        @Override
        public boolean isInForce(Instant now) {
            return true;
        }
    }
}
