package app.entente.payload;

/** A payload was written by a later version, whose format nothing here can read. */
public final class LaterFormat extends RuntimeException {}
