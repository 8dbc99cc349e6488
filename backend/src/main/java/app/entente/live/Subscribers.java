package app.entente.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of one person: the first notice is sent at once, those within the pause after it are gathered. */
final class Subscribers {

    static final Duration PAUSE = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

    private final List<Consumer<ChangeNotice>> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean delivering;
    private long revision;

    void add(Consumer<ChangeNotice> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<ChangeNotice> listener) {
        listeners.remove(listener);
    }

    int size() {
        return listeners.size();
    }

    /** Publishes a change and returns at once, so that the transaction that made it waits for no screen. */
    synchronized void publish(String kind) {
        waiting.add(kind);
        if (!delivering) {
            delivering = true;
            Thread.ofVirtual().name("live").start(this::deliver);
        }
    }

    private void deliver() {
        for (var notices = drainWaiting(); !notices.isEmpty(); notices = drainWaiting()) {
            notices.forEach(this::notifyListeners);
            Pauses.pause(PAUSE);
        }
    }

    private synchronized List<ChangeNotice> drainWaiting() {
        var notices =
                waiting.stream().map(it -> new ChangeNotice(it, ++revision)).toList();
        waiting.clear();
        delivering = !notices.isEmpty();
        return notices;
    }

    private void notifyListeners(ChangeNotice changeNotice) {
        for (var listener : listeners) {
            try {
                listener.accept(changeNotice);
            } catch (RuntimeException e) { // one broken screen must not silence the others
                LOG.warn("A listener failed on {}", changeNotice.kind(), e);
            }
        }
    }
}
