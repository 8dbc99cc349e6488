package app.entente.discussion;

import app.entente.couple.Seat;

/** A text, and whose it is. */
public record Wording(Seat by, String text) {}
