package app.entente.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The topics of one theme: one for each aspect through which something was found. */
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

    void addTo(List<Ranked> topics) {
        for (var aspect : ASPECTS) {
            var gathered = byAspect.get(aspect);
            if (gathered != null) {
                topics.add(gathered.topic(theme, aspect));
            }
        }
    }
}
