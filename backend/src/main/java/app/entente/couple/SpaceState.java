package app.entente.couple;

import java.time.Instant;

/** The state of a space: open, paused or closed. */
public sealed interface SpaceState {

    record Open() implements SpaceState {}

    /** A paused space; {@code byMe} where the person who looks has paused it. */
    record Resting(boolean byMe) implements SpaceState {}

    /** A closed space; until {@code end} both may still export what is theirs. */
    record Closed(Instant end) implements SpaceState {}
}
