package app.entente.agreement;

/** The limit is not open, or its owner tried to write the other's need; nothing was changed. */
public final class LimitStands extends RuntimeException {}
