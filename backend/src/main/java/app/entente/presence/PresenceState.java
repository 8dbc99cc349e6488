package app.entente.presence;

/** The presence state that one person may know. */
public sealed interface PresenceState {

    /** Turned off by this person: nothing is shown, either way. */
    record Off() implements PresenceState {}

    /** Turned on by this person. The partner has not turned it on, or is not here: which of the two is not shown. */
    record Waiting() implements PresenceState {}

    /** Turned on by both, who are here; the partner has waved this many times since. */
    record Both(int waves) implements PresenceState {}
}
