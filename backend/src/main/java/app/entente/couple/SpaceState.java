package app.entente.couple;

import java.time.Instant;

/** Whether a space can be used now. */
public sealed interface SpaceState {

    record Open() implements SpaceState {}

    /** Rests until the one who paused it goes on. */
    record Resting(boolean byMe) implements SpaceState {}

    /** Closed for good; until the end both may still take what is theirs. */
    record Closed(Instant end) implements SpaceState {}
}
