package app.entente.door;

/** The item, or its round, is not open; nothing was changed. */
public final class NotOpened extends RuntimeException {}
