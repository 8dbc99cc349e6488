package app.entente.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the topics of one theme, one for each aspect with a finding. */
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

    void addTo(List<RankedTopic> topics) {
        for (var aspect : ASPECTS) {
            var topicAccumulator = byAspect.get(aspect);
            if (topicAccumulator != null) {
                topics.add(topicAccumulator.toTopic(ratedTheme, aspect));
            }
        }
    }
}
