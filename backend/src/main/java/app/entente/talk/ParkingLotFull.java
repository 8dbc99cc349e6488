package app.entente.talk;

/** No more lines fit into the parking lot. */
public final class ParkingLotFull extends RuntimeException {}
