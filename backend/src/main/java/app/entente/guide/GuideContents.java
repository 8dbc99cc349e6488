package app.entente.guide;

import app.entente.comparison.TopicId;
import java.util.Locale;
import java.util.Set;

/**
 * What the two have chosen to put in; without names it speaks of the circle and the diamond.
 *
 * <p>In no language chosen, each reads it in their own, which tells nothing of the other's; in several, side by side.
 */
public record GuideContents(Set<GuidePart> parts, Set<TopicId> topics, boolean names, Set<Locale> languages) {

    public GuideContents {
        parts = Set.copyOf(parts);
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
    }

    public GuideContents(Set<GuidePart> parts, Set<TopicId> topics, boolean names) {
        this(parts, topics, names, Set.of());
    }

    public boolean has(GuidePart guidePart) {
        return parts.contains(guidePart);
    }

    public boolean has(TopicId topic) {
        return topics.contains(topic);
    }

    public boolean has(Locale language) {
        return languages.contains(language);
    }
}
