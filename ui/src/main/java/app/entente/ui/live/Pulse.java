package app.entente.ui.live;

import app.entente.account.PersonId;
import app.entente.live.Hub;
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
public class Pulse {

    private final Hub hub;
    private final UI ui = UI.getCurrentOrThrow();
    private final Map<PersonId, Follower> followers = new HashMap<>();

    Pulse(Hub hub) {
        this.hub = hub;
        ui.addDetachListener(_ -> stop());
        Signal.effect(ui, () -> {
            if (ui.getPage().pageVisibilitySignal().get() == PageVisibility.VISIBLE) {
                Signal.untracked(this::lookAgain);
            }
        });
    }

    /** Read it before asking the backend, so that nothing changes unheard in between. */
    public Signal<Long> of(PersonId person) {
        return followers
                .computeIfAbsent(person, it -> new Follower(ui, hub, it))
                .signal();
    }

    private boolean lookAgain() {
        followers.values().forEach(Follower::lookAgain);
        return true;
    }

    @PreDestroy
    void stop() {
        followers.values().forEach(Follower::close);
        followers.clear();
    }
}
