package app.entente.couple;

/** The space is closed; nothing was changed. */
public final class SpaceClosed extends RuntimeException {}
