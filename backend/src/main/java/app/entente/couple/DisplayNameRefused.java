package app.entente.couple;

/** A display name does not have 1 to 40 visible characters. */
public final class DisplayNameRefused extends RuntimeException {}
