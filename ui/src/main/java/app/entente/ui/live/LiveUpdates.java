package app.entente.ui.live;

import app.entente.live.NoticeHub;
import app.entente.person.PersonId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns change notices for a person into a signal of this screen; an effect that reads the signal runs again and asks
 * the backend for the current state.
 *
 * <p>A lost push is made up for by a refresh when the page becomes visible again.
 */
@SpringComponent
@UIScope
public class LiveUpdates {

    private final NoticeHub noticeHub;
    private final UI ui = UI.getCurrentOrThrow();
    private final Map<PersonId, ScreenSubscription> subscriptions = new HashMap<>();

    LiveUpdates(NoticeHub noticeHub) {
        this.noticeHub = noticeHub;
        ui.addDetachListener(_ -> stop());
        Signal.effect(ui, () -> {
            if (ui.getPage().pageVisibilitySignal().get() == PageVisibility.VISIBLE) {
                Signal.untracked(this::refresh);
            }
        });
    }

    /**
     * Returns the change signal; an effect must read it before asking the backend, so that no change is missed in
     * between.
     */
    public Signal<Long> changesFor(PersonId person) {
        return subscriptions
                .computeIfAbsent(person, it -> new ScreenSubscription(ui, noticeHub, it))
                .signal();
    }

    private boolean refresh() {
        subscriptions.values().forEach(ScreenSubscription::refresh);
        return true;
    }

    @PreDestroy
    void stop() {
        subscriptions.values().forEach(ScreenSubscription::close);
        subscriptions.clear();
    }
}
