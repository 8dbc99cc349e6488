package app.entente.thenandnow;

import java.time.Instant;
import java.util.List;

/** One's own scales of an earlier opened round beside those of a later one, for oneself only. */
public record OwnThenAndNow(Instant then, Instant now, List<ScaleChange> scales) {

    public OwnThenAndNow {
        scales = List.copyOf(scales);
    }
}
