package app.entente.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What the other nodes have not been told yet; the same change for the same person waits once. */
final class PendingNotices {

    private final SequencedSet<ClusterMessage.DueNotice> pending = new LinkedHashSet<>();

    synchronized void add(Collection<ClusterMessage.DueNotice> more) {
        pending.addAll(more);
    }

    /** Taken before it is told: what changes while it is being told has to be told again. */
    synchronized List<ClusterMessage.DueNotice> take(int most) {
        var taken = pending.stream().limit(most).toList();
        taken.forEach(pending::remove);
        return taken;
    }
}
