package app.entente.engine;

import app.entente.values.Aspect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The topic of one theme, with one facet for each aspect through which something was found. */
final class ThemeTopics {

    private static final List<Aspect> ASPECTS = List.of(Aspect.values());

    private final RatedTheme ratedTheme;
    private final Map<Aspect, TopicAccumulator> byAspect = new EnumMap<>(Aspect.class);

    ThemeTopics(RatedTheme ratedTheme) {
        this.ratedTheme = ratedTheme;
    }

    RatedTheme theme() {
        return ratedTheme;
    }

    void add(ScoredFinding finding) {
        var topicAccumulator = byAspect.get(finding.aspect());
        if (topicAccumulator == null) {
            topicAccumulator = new TopicAccumulator();
            byAspect.put(finding.aspect(), topicAccumulator);
        }
        topicAccumulator.add(finding);
    }

    /** Adds the topic of this theme, where anything was found. */
    void addTo(List<RankedTopic> topics) {
        if (!byAspect.isEmpty()) {
            topics.add(new RankedTopic(ratedTheme, facets()));
        }
    }

    private List<RankedFacet> facets() {
        var facets = new ArrayList<RankedFacet>(byAspect.size());
        for (var aspect : ASPECTS) {
            var topicAccumulator = byAspect.get(aspect);
            if (topicAccumulator != null) {
                facets.add(topicAccumulator.facet(ratedTheme, aspect));
            }
        }
        facets.sort(Comparator.comparing(RankedFacet::priority)); // stable: equal ones stay in the order of the aspects
        return facets;
    }
}
