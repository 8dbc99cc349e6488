package app.entente.account;

/** Another account has this sign-in name. */
public final class NameTaken extends RuntimeException {}
