package app.entente.vault;

/** More than fits into the largest payload. */
public final class PayloadTooLarge extends RuntimeException {}
