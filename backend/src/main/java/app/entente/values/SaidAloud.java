package app.entente.values;

/** The statement whether an expectation was ever spoken out to the partner. */
public enum SaidAloud {
    YES,
    PARTLY,
    NO
}
