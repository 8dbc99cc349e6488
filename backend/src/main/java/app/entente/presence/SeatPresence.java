package app.entente.presence;

/** One seat's part in it, while it counts: whether its owner still wants it, and how often they waved. */
record SeatPresence(boolean wanted, int waves) {}
