package app.entente.presence;

/** The presence of one seat while it has not lapsed: whether its owner still wants it, and their number of waves. */
record SeatPresence(boolean wanted, int waves) {}
