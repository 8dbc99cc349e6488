package app.entente.values;

/** A person's limit about what is done to them or with what is theirs: fine, to be asked first, or not OK. */
public enum LimitLevel {
    FINE,
    ASK,
    NOT_OK
}
