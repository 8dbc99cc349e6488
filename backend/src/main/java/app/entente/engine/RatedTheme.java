package app.entente.engine;

import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.Optional;

/** A theme and its importance to each partner, empty where a person gave none. */
public record RatedTheme(String id, Dyad<Optional<Importance>> importance) {}
