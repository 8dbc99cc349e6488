package app.entente.agreement;

import app.entente.couple.Seat;

/** A text, and whose it is. */
public record NoteWording(Seat by, String text) {}
