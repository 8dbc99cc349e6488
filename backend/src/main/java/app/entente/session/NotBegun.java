package app.entente.session;

/** The two have not chosen together yet what they answer in this round. */
public final class NotBegun extends RuntimeException {}
