package app.entente.agreement;

import app.entente.couple.Seat;

/** A wording an agreement has or had, and whose it was. */
public record PastWording(int wording, AgreementTerms terms, Seat by) {}
