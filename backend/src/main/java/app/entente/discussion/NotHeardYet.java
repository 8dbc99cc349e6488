package app.entente.discussion;

/** There is nothing to agree on before both have been heard. */
public final class NotHeardYet extends RuntimeException {}
