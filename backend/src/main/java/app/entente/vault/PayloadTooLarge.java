package app.entente.vault;

/** The plaintext is larger than the largest payload. */
public final class PayloadTooLarge extends RuntimeException {}
