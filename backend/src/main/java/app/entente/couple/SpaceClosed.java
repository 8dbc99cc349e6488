package app.entente.couple;

/** This shared space is closed. */
public final class SpaceClosed extends RuntimeException {}
