package app.entente.talk;

/** No more topics fit into one talk; one of them can be parked first. */
public final class AgendaFull extends RuntimeException {}
