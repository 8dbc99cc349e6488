package app.entente.ui.live;

import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.live.Subscription;
import app.entente.person.PersonId;
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
 * Delivers one person's change notices to one screen, merging those that arrive while it waits for the screen's lock.
 */
final class ScreenSubscription implements AutoCloseable {

    private final UI ui;
    private final RequestCache cache;
    private final Map<Set<String>, ValueSignal<Long>> signals = new ConcurrentHashMap<>();
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean refreshPending = new AtomicBoolean();
    private final Subscription subscription;

    ScreenSubscription(UI ui, NoticeHub noticeHub, RequestCache cache, PersonId person) {
        this.ui = ui;
        this.cache = cache;
        subscription = noticeHub.subscribe(person, this::onNotice);
    }

    Signal<Long> signal(Set<String> kinds) {
        return signals.computeIfAbsent(kinds, _ -> new ValueSignal<>(0L)).asReadonly();
    }

    /** Runs while holding the screen's lock. */
    void refresh() {
        signals.values().forEach(it -> it.update(turn -> turn + 1));
    }

    /** Runs on the hub's thread, which holds no lock. */
    private void onNotice(ChangeNotice changeNotice) {
        if (signals.keySet().stream().noneMatch(it -> shows(it, changeNotice.kind()))) {
            return;
        }
        arrived.add(changeNotice.kind());
        if (refreshPending.compareAndSet(false, true)) {
            try {
                var _ = ui.access(this::refreshScreen);
            } catch (UIDetachedException _) {
                close();
            }
        }
    }

    private void refreshScreen() {
        refreshPending.set(false); // before the screen asks: what changes from here on needs another turn
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
        return kinds.contains(kind) || kind.equals(ChangeNotice.AGAIN);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
