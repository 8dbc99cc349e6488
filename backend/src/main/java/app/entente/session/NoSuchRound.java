package app.entente.session;

/** This space has no such round. */
public final class NoSuchRound extends RuntimeException {}
