package app.entente.values;

/** How somebody stands to what is done to them or with what is theirs. */
public enum LimitLevel {
    FINE,
    ASK,
    NOT_OK
}
