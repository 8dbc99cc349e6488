package app.entente.values;

/** Whose a limit is: each person's own, or, for fidelity, what the two keep to together. */
public enum LimitOwner {
    SELF,
    BOTH
}
