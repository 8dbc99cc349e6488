package app.entente.talk;

/** The time to go on is not in the future, or further away than a time-out may last. */
public final class TimeRefused extends RuntimeException {}
