package app.entente.session;

/** The round has not begun: the two have not agreed on its packs yet. */
public final class NotBegun extends RuntimeException {}
