package app.entente.ui.live;

import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.live.Subscription;
import app.entente.person.PersonId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Delivers one person's change notices to one screen, merging those that arrive while it waits for the screen's lock.
 */
final class ScreenSubscription implements AutoCloseable {

    private final UI ui;
    private final ValueSignal<Long> revision = new ValueSignal<>(0L);
    private final AtomicBoolean refreshPending = new AtomicBoolean();
    private final Subscription subscription;

    ScreenSubscription(UI ui, NoticeHub noticeHub, PersonId person) {
        this.ui = ui;
        subscription = noticeHub.subscribe(person, this::onNotice);
    }

    Signal<Long> signal() {
        return revision.asReadonly();
    }

    /** Runs while holding the screen's lock. */
    void refresh() {
        revision.update(it -> it + 1);
    }

    /** Runs on the hub's thread, which holds no lock. */
    private void onNotice(ChangeNotice changeNotice) {
        if (refreshPending.compareAndSet(false, true)) {
            try {
                var _ = ui.access(this::refreshScreen);
            } catch (UIDetachedException _) {
                close();
            }
        }
    }

    private void refreshScreen() {
        refreshPending.set(false); // before the refresh: a change from here on needs another one
        refresh();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
