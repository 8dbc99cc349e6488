package app.entente.engine;

/** Which end of a statement does people good; NONE where neither end is the goal. */
public enum Good {
    HIGH,
    LOW,
    NONE
}
