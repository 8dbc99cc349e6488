package app.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers findings into topics and puts the one that asks most for a talk first. */
final class Ranking {

    private final List<ThemeTopics> themes;
    private final Map<String, ThemeTopics> byId;

    Ranking(List<Theme> themes) {
        this.themes = new ArrayList<>(themes.size());
        byId = HashMap.newHashMap(themes.size());
        for (var theme : themes) {
            var topics = new ThemeTopics(theme);
            this.themes.add(topics);
            byId.put(theme.id(), topics);
        }
    }

    void add(Weighed finding) {
        topics(finding.theme()).add(finding);
    }

    Theme theme(String id) {
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
    List<Ranked> ranked() {
        var topics = new ArrayList<Ranked>(themes.size());
        for (var theme : themes) {
            theme.addTo(topics);
        }
        topics.sort(Comparator.comparing(Ranked::priority));
        return topics;
    }
}
