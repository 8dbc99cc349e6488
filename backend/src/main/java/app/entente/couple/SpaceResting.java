package app.entente.couple;

/** This shared space is resting. */
public final class SpaceResting extends RuntimeException {}
