package app.entente.door;

/** Only an item that both have shown can be withdrawn. */
public final class NotOpened extends RuntimeException {}
