package app.entente.chart;

import app.entente.couple.PartnerColour;

/** One person in a picture of support: what they give and what arrives, each from 0 to 4, and the words for both. */
public record SupportSide(PartnerColour colour, int give, int receive, String gives, String gets) {}
