package app.entente.vault;

/** A payload or key was changed, or is stored in a row that it was not sealed for. */
public final class NotAuthentic extends RuntimeException {}
