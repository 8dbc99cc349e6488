package app.entente.pack;

/**
 * The default for an answer whose owner has not chosen a share level yet: shown, asked at the end of the theme, or kept
 * private.
 */
public enum DefaultShare {
    SHOW,
    ASK,
    PRIVATE
}
