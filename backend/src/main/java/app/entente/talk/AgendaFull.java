package app.entente.talk;

/** Today's agenda holds its {@value Agenda#MAX_TODAY} topics; one of them can be parked first. */
public final class AgendaFull extends RuntimeException {}
