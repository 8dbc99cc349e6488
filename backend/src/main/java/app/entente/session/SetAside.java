package app.entente.session;

/** Another session has replaced this one: its answers stay with their owners, and it never opens. */
public final class SetAside extends RuntimeException {}
