package app.entente.joint;

/** A required text is empty, or a text is longer than its field allows; nothing was stored. */
public final class TextRefused extends RuntimeException {}
