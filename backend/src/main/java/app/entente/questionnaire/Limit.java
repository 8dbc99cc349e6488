package app.entente.questionnaire;

/** How somebody stands to what is done to them or with what is theirs. */
public enum Limit {
    FINE,
    ASK,
    NOT_OK
}
