package app.entente.agreement;

/** There is nothing to agree on before both have been heard. */
public final class NotHeardYet extends RuntimeException {}
