package app.entente.values;

/** Whether an expectation was ever spoken out to the partner. */
public enum SaidAloud {
    YES,
    PARTLY,
    NO
}
