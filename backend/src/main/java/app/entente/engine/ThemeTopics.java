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

    private final Theme theme;
    private final Map<Aspect, Gathered> byAspect = new EnumMap<>(Aspect.class);

    ThemeTopics(Theme theme) {
        this.theme = theme;
    }

    Theme theme() {
        return theme;
    }

    void add(Weighed finding) {
        var gathered = byAspect.get(finding.aspect());
        if (gathered == null) {
            gathered = new Gathered();
            byAspect.put(finding.aspect(), gathered);
        }
        gathered.add(finding);
    }

    /** Adds the topic of this theme, where anything was found. */
    void addTo(List<Ranked> topics) {
        if (!byAspect.isEmpty()) {
            topics.add(new Ranked(theme, facets()));
        }
    }

    private List<RankedFacet> facets() {
        var facets = new ArrayList<RankedFacet>(byAspect.size());
        for (var aspect : ASPECTS) {
            var gathered = byAspect.get(aspect);
            if (gathered != null) {
                facets.add(gathered.facet(theme, aspect));
            }
        }
        facets.sort(Comparator.comparing(RankedFacet::priority)); // stable: equal ones stay in the order of the aspects
        return facets;
    }
}
