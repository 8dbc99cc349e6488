package app.entente.questionnaire;

/** Whether an expectation was ever spoken out to the partner. */
public enum SaidAloud {
    YES,
    PARTLY,
    NO
}
