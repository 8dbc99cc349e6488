package app.entente.thenandnow;

import java.time.Instant;
import java.util.List;

/**
 * An earlier opened round beside a later one: topics and scales that both showed both times. It is the same
 * for both, seen from either side.
 */
public record ThenAndNow(Instant then, Instant now, List<TopicChange> topics, List<SharedScaleChange> scales) {

    public ThenAndNow {
        topics = List.copyOf(topics);
        scales = List.copyOf(scales);
    }

    boolean isEmpty() {
        return topics.isEmpty() && scales.isEmpty();
    }
}
