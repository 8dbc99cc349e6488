package app.entente.discussion;

import app.entente.couple.Seat;

/** Something for another day, in the words of the one who parked it. */
public record ParkedLine(LineId id, String text, Seat by) {}
