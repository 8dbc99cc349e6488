package app.entente.agreement;

import app.entente.couple.Seat;

/** One wording of an agreement, past or current, and the seat of its author. */
public record PastWording(int wording, AgreementTerms terms, Seat by) {}
