package app.entente.couple;

/** The space is paused; nothing was changed. */
public final class SpaceResting extends RuntimeException {}
