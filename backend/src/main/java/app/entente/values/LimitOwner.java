package app.entente.values;

/** The owner of a limit: each person their own, or, for fidelity, the two together. */
public enum LimitOwner {
    SELF,
    BOTH
}
