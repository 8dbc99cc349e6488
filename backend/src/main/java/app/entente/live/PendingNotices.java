package app.entente.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The notices the other nodes have not been sent yet; the same change for the same person is kept once. */
final class PendingNotices {

    private final SequencedSet<ClusterMessage.DueNotice> pending = new LinkedHashSet<>();

    synchronized void add(Collection<ClusterMessage.DueNotice> more) {
        pending.addAll(more);
    }

    /**
     * Removes and returns at most {@code most} notices, before they are sent: a change during sending is kept as
     * another notice.
     */
    synchronized List<ClusterMessage.DueNotice> take(int most) {
        var taken = pending.stream().limit(most).toList();
        taken.forEach(pending::remove);
        return taken;
    }
}
