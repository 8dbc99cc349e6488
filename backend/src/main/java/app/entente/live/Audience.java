package app.entente.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that listens for one person: the first beat goes out at once, what follows within the pause is gathered. */
final class Audience {

    static final Duration PAUSE = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final List<Consumer<Beat>> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean delivering;
    private long revision;

    void add(Consumer<Beat> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Beat> listener) {
        listeners.remove(listener);
    }

    int size() {
        return listeners.size();
    }

    /** Returns at once; whoever made the change waits for nobody's screen. */
    synchronized void beat(String kind) {
        waiting.add(kind);
        if (!delivering) {
            delivering = true;
            Thread.ofVirtual().name("live").start(this::deliver);
        }
    }

    private void deliver() {
        for (var beats = gathered(); !beats.isEmpty(); beats = gathered()) {
            beats.forEach(this::tell);
            pause();
        }
    }

    private synchronized List<Beat> gathered() {
        var beats = waiting.stream().map(it -> new Beat(it, ++revision)).toList();
        waiting.clear();
        delivering = !beats.isEmpty();
        return beats;
    }

    private void tell(Beat beat) {
        for (var listener : listeners) {
            try {
                listener.accept(beat);
            } catch (RuntimeException e) { // one broken screen must not silence the others
                LOG.warn("A listener failed on {}", beat.kind(), e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
