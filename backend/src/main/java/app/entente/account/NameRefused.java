package app.entente.account;

/** A sign-in name does not have 3 to 40 letters, digits, dots, hyphens or underscores. */
public final class NameRefused extends RuntimeException {}
