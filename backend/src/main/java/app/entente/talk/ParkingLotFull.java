package app.entente.talk;

/** The parking lot holds its {@value AgendaAndParking#MAX_LINES} lines. */
public final class ParkingLotFull extends RuntimeException {}
