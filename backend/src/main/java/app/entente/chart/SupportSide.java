package app.entente.chart;

import app.entente.couple.PartnerColour;

/** One side of a support chart: what this person gives and what arrives, each from 0 to 4, and the labels of both. */
public record SupportSide(PartnerColour colour, int give, int receive, String gives, String gets) {}
