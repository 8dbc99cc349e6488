package app.entente.account;

/** Somebody signs in with this name already. */
public final class NameTaken extends RuntimeException {}
