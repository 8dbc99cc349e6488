package app.entente.values;

/**
 * The four ways to give no value. They differ for their owner; to the partner all of them look like an item that was
 * not asked.
 */
public enum NonAnswer implements Response {
    UNSURE,
    DOES_NOT_APPLY,
    PREFER_NOT_TO_SAY,
    SKIPPED
}
