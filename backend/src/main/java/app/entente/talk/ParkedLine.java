package app.entente.talk;

import app.entente.couple.Seat;

/** Something for another day, in the words of the one who parked it. */
public record ParkedLine(ParkedLineId id, String text, Seat by) {}
