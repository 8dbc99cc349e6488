package app.entente.agreement;

import app.entente.couple.Seat;

/** A sentence on a quality that one partner values in the other, in their own words. */
public record Appreciation(Seat by, String words) {}
