package app.entente.talk;

/** A time to go on lies ahead, and not further than a time-out may last. */
public final class TimeRefused extends RuntimeException {}
