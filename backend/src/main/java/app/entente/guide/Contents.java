package app.entente.guide;

import app.entente.discussion.TopicId;
import java.util.Set;

/** What the two have chosen to put in; without names it speaks of the circle and the diamond. */
public record Contents(Set<Part> parts, Set<TopicId> topics, boolean names) {

    public Contents {
        parts = Set.copyOf(parts);
        topics = Set.copyOf(topics);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public boolean has(TopicId topic) {
        return topics.contains(topic);
    }
}
