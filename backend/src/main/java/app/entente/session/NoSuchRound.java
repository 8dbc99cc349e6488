package app.entente.session;

/** The space has no such round. */
public final class NoSuchRound extends RuntimeException {}
