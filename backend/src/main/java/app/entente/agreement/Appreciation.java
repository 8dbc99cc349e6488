package app.entente.agreement;

import app.entente.couple.Seat;

/** What one of them values in the other, in their own words. */
public record Appreciation(Seat by, String words) {}
