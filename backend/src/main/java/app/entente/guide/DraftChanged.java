package app.entente.guide;

/** The draft seen is not the current one any more; nothing was changed or approved. */
public final class DraftChanged extends RuntimeException {}
