package app.entente.presence;

/** What one person may know of the other's being here. */
public sealed interface PresenceState {

    /** Not asked for: nothing is told, either way. */
    record Off() implements PresenceState {}

    /** Asked for by this person. The other does not ask for it, or is not here: which of the two is not told. */
    record Waiting() implements PresenceState {}

    /** Both ask for it and are here, and the partner has waved this often since. */
    record Both(int waves) implements PresenceState {}
}
