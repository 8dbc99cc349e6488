package app.entente.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings into topics and ranks them by priority, the highest first. */
final class TopicRanking {

    private final List<ThemeTopics> themes;
    private final Map<String, ThemeTopics> byId;

    TopicRanking(List<RatedTheme> themes) {
        this.themes = new ArrayList<>(themes.size());
        byId = HashMap.newHashMap(themes.size());
        for (var ratedTheme : themes) {
            var topics = new ThemeTopics(ratedTheme);
            this.themes.add(topics);
            byId.put(ratedTheme.id(), topics);
        }
    }

    /** Adds a finding, and returns the theme it belongs to. */
    RatedTheme add(ScoredFinding finding) {
        var topics = byId.get(finding.theme());
        if (topics == null) {
            throw new IllegalArgumentException("no such theme: " + finding.theme());
        }
        topics.add(finding);
        return topics.theme();
    }

    /** Returns the topics by priority; ties go by importance, then aspect, then the order of the themes. */
    List<RankedTopic> rankedTopics() {
        var topics = new ArrayList<RankedTopic>(2 * themes.size());
        for (var theme : themes) {
            theme.addTo(topics);
        }
        topics.sort(TopicRanking::talkFirst);
        return topics;
    }

    private static int talkFirst(RankedTopic one, RankedTopic other) {
        var byPriority = one.priority().compareTo(other.priority());
        return byPriority != 0 ? byPriority : one.aspect().compareTo(other.aspect());
    }
}
