package app.entente.vault;

/** The key of this payload is erased: nobody can read it. */
public final class KeyErased extends RuntimeException {}
