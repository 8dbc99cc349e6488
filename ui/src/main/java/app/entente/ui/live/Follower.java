package app.entente.ui.live;

import app.entente.account.PersonId;
import app.entente.live.Beat;
import app.entente.live.Hub;
import app.entente.live.Registration;
import app.entente.request.RequestCache;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries one person's change notices onto one screen; while one waits for the screen's lock, further ones ride along.
 *
 * <p>A notice of a kind that nothing on the screen shows does not even ask for the lock.
 */
final class Follower implements AutoCloseable {

    private final UI ui;
    private final RequestCache cache;
    private final Map<Set<String>, ValueSignal<Long>> signals = new ConcurrentHashMap<>();
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Registration registration;

    Follower(UI ui, Hub hub, RequestCache cache, PersonId person) {
        this.ui = ui;
        this.cache = cache;
        registration = hub.listen(person, this::arrive);
    }

    Signal<Long> signal(Set<String> kinds) {
        return signals.computeIfAbsent(kinds, _ -> new ValueSignal<>(0L)).asReadonly();
    }

    /** With the screen's lock held. */
    void lookAgain() {
        signals.values().forEach(it -> it.update(turn -> turn + 1));
    }

    /** On the hub's thread, which holds no lock. */
    private void arrive(Beat beat) {
        if (signals.keySet().stream().noneMatch(it -> shows(it, beat.kind()))) {
            return;
        }
        arrived.add(beat.kind());
        if (underWay.compareAndSet(false, true)) {
            try {
                var _ = ui.access(this::turn);
            } catch (UIDetachedException _) {
                close();
            }
        }
    }

    private void turn() {
        underWay.set(false); // before the screen asks: what changes from here on needs another turn
        cache.forget(); // what the request at hand has read is from before
        var kinds = Set.copyOf(arrived);
        arrived.removeAll(kinds);
        signals.forEach((shown, signal) -> {
            if (kinds.stream().anyMatch(it -> shows(shown, it))) {
                signal.update(turn -> turn + 1);
            }
        });
    }

    private static boolean shows(Set<String> kinds, String kind) {
        return kinds.contains(kind) || kind.equals(Beat.AGAIN);
    }

    @Override
    public void close() {
        registration.close();
    }
}
