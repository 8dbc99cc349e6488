package app.entente.account;

/** Name and recovery code do not belong together; which of them is wrong is not told. */
public final class RecoveryRefused extends RuntimeException {}
