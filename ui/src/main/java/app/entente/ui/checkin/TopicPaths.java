package app.entente.ui.checkin;

import app.entente.values.ThemeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pages of topics in the talk, by their positions. */
final class TopicPaths {

    private TopicPaths() {}

    static Map<ThemeId, String> of(List<ThemeId> topics, String talk) {
        var paths = new HashMap<ThemeId, String>();
        for (var at = 0; at < topics.size(); at++) {
            paths.put(topics.get(at), talk + "/" + (at + 1));
        }
        return paths;
    }
}
