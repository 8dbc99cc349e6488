package app.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
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

    void add(ScoredFinding finding) {
        topics(finding.theme()).add(finding);
    }

    RatedTheme theme(String id) {
        return topics(id).theme();
    }

    private ThemeTopics topics(String theme) {
        var topics = byId.get(theme);
        if (topics == null) {
            throw new IllegalArgumentException("no such theme: " + theme);
        }
        return topics;
    }

    /** The topics by priority; ties go by importance, then by the order of the themes. */
    List<RankedTopic> rankedTopics() {
        var topics = new ArrayList<RankedTopic>(themes.size());
        for (var theme : themes) {
            theme.addTo(topics);
        }
        topics.sort(Comparator.comparing(RankedTopic::priority));
        return topics;
    }
}
