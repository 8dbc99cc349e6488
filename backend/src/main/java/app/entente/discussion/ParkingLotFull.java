package app.entente.discussion;

/** No more lines fit into the parking lot. */
public final class ParkingLotFull extends RuntimeException {}
