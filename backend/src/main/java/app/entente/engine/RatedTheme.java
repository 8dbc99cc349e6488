package app.entente.engine;

import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.Optional;

/** A theme, and how much it matters to each; a person may leave that out. */
public record RatedTheme(String id, Dyad<Optional<Importance>> importance) {}
