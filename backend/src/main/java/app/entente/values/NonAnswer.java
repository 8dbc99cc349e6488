package app.entente.values;

/** Four different things to oneself; to the partner all of them look like an item that was not asked. */
public enum NonAnswer implements Response {
    UNSURE,
    DOES_NOT_APPLY,
    PREFER_NOT_TO_SAY,
    SKIPPED
}
