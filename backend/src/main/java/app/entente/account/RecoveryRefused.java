package app.entente.account;

/** Name and recovery code do not belong together; the exception does not say which of them is wrong. */
public final class RecoveryRefused extends RuntimeException {}
