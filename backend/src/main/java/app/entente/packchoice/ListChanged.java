package app.entente.packchoice;

/** The list of packs is not the one that was on the screen any more, or there is nothing to choose now. */
public final class ListChanged extends RuntimeException {}
