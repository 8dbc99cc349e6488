package app.entente.couple;

/** A display name has 1 to 40 characters that can be seen. */
public final class DisplayNameRefused extends RuntimeException {}
