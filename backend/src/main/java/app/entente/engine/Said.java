package app.entente.engine;

/** Whether a person has said an expectation aloud to the other. */
public enum Said {
    YES,
    PARTLY,
    NO
}
