package app.entente.account;

/** A sign-in name has 3 to 40 letters, digits, dots, hyphens or underscores. */
public final class NameRefused extends RuntimeException {}
