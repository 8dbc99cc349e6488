package app.entente.engine;

/** One person's answer about a limit, from the most open to the strictest. */
public enum Stance {
    FINE,
    ASK,
    NOT_OK
}
