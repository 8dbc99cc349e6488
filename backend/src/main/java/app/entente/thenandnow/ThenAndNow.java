package app.entente.thenandnow;

import java.time.Instant;
import java.util.List;

/**
 * An earlier opened round beside a later one: topics and scales that both showed both times, and one's own scales.
 *
 * @param own for oneself only; all else is the same for both, seen from either side
 */
public record ThenAndNow(
        Instant then, Instant now, List<TopicChange> topics, List<SharedScaleChange> scales, List<ScaleChange> own) {

    public ThenAndNow {
        topics = List.copyOf(topics);
        scales = List.copyOf(scales);
        own = List.copyOf(own);
    }

    boolean isEmpty() {
        return topics.isEmpty() && scales.isEmpty() && own.isEmpty();
    }
}
