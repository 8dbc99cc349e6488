package app.entente.account;

/** The password given to confirm an act is not this person's. */
public final class WrongPassword extends RuntimeException {}
