package app.entente.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What the other nodes have not been told yet; the same change for the same person waits once. */
final class Outbox {

    private final SequencedSet<Note.Due> dues = new LinkedHashSet<>();

    synchronized void put(Collection<Note.Due> more) {
        dues.addAll(more);
    }

    /** Taken before it is told: what changes while it is being told has to be told again. */
    synchronized List<Note.Due> take(int most) {
        var taken = dues.stream().limit(most).toList();
        taken.forEach(dues::remove);
        return taken;
    }
}
