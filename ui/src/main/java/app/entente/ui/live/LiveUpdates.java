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
 * Turns a change for a person into a signal of this screen: whoever reads the signal in an effect runs again, and asks
 * the backend anew.
 *
 * <p>A push that got lost is made good when the page comes back into view.
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

    /** Read it before asking the backend, so that nothing changes unheard in between. */
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
