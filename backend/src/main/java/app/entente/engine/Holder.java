package app.entente.engine;

/** Whose a limit is: each person's own, or what the two keep to. */
public enum Holder {
    SELF,
    BOTH
}
