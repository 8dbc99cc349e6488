package app.entente.ui.live;

import app.entente.account.PersonId;
import app.entente.live.Beat;
import app.entente.live.Hub;
import app.entente.live.Registration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.concurrent.atomic.AtomicBoolean;

/** Carries one person's beats onto one screen; while one waits for the screen's lock, further ones ride along. */
final class Follower implements AutoCloseable {

    private final UI ui;
    private final ValueSignal<Long> turns = new ValueSignal<>(0L);
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Registration registration;

    Follower(UI ui, Hub hub, PersonId person) {
        this.ui = ui;
        registration = hub.listen(person, this::arrive);
    }

    Signal<Long> signal() {
        return turns.asReadonly();
    }

    /** With the screen's lock held. */
    void lookAgain() {
        turns.update(it -> it + 1);
    }

    /** On the hub's thread, which holds no lock. */
    private void arrive(Beat beat) {
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
        lookAgain();
    }

    @Override
    public void close() {
        registration.close();
    }
}
