package app.entente.guide;

/** The draft is not the one that was on the screen any more; nothing was changed or approved. */
public final class DraftChanged extends RuntimeException {}
