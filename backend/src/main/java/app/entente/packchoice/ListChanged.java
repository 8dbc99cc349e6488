package app.entente.packchoice;

/** The list of packs seen is not the current one any more, or there is nothing to choose now; nothing was changed. */
public final class ListChanged extends RuntimeException {}
