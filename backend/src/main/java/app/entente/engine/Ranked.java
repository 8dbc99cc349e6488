package app.entente.engine;

import app.entente.engine.Priority.Standing;
import java.util.List;
import java.util.Optional;

/** One theme as a topic: up to four facets, the weightiest first, which gives the topic its priority. */
public record Ranked(Theme theme, List<RankedFacet> facets) {

    public Ranked {
        facets = List.copyOf(facets);
    }

    public RankedFacet leading() {
        return facets.getFirst();
    }

    public Priority priority() {
        return leading().priority();
    }

    public Both<Optional<Importance>> importance() {
        return theme.importance();
    }

    public Standing standing() {
        return priority().standing();
    }
}
