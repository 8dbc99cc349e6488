package app.entente.engine;

import app.entente.engine.TopicPriority.Standing;
import app.entente.statistics.Dyad;
import app.entente.values.Importance;
import java.util.List;
import java.util.Optional;

/** One theme as a topic: up to four facets, the weightiest first, which gives the topic its priority. */
public record RankedTopic(RatedTheme theme, List<RankedFacet> facets) {

    public RankedTopic {
        facets = List.copyOf(facets);
    }

    public RankedFacet leading() {
        return facets.getFirst();
    }

    public TopicPriority priority() {
        return leading().priority();
    }

    public Dyad<Optional<Importance>> importance() {
        return theme.importance();
    }

    public Standing standing() {
        return priority().standing();
    }
}
