package app.entente.comparison;

import app.entente.couple.Voice;

/** One person in a picture of support: what they give and what arrives, each from 0 to 4, and the words for both. */
public record Giver(Voice voice, int give, int receive, String gives, String gets) {}
