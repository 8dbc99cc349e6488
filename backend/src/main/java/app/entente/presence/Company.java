package app.entente.presence;

/** What one person may know of the other's being here. */
public sealed interface Company {

    /** Not asked for: nothing is told, either way. */
    record Off() implements Company {}

    /** Asked for by this person. The other does not ask for it, or is not here: which of the two is not told. */
    record Waiting() implements Company {}

    /** Both ask for it and are here, and the partner has waved this often since. */
    record Both(int waves) implements Company {}
}
