package app.entente.vault;

/** There is no key for this payload any more: nobody can read it. */
public final class KeyErased extends RuntimeException {}
