package app.entente.agreement;

import app.entente.couple.Seat;

/** A wording of a paragraph and the seat of its author. */
public record NoteWording(Seat by, String text) {}
