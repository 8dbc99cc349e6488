package app.entente.chart;

import app.entente.couple.PartnerColour;
import app.entente.values.Importance;
import java.util.Optional;

/**
 * One person's account of who does a job.
 *
 * @param part from -2, mostly my partner, to 2, mostly me
 */
public record DivisionMark(PartnerColour voice, int part, Optional<Importance> importance) {}
