package app.entente.session;

/** Another session has taken this one's place: what was answered here stays with its owners, and never opens. */
public final class SetAside extends RuntimeException {}
