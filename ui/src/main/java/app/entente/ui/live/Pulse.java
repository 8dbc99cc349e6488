package app.entente.ui.live;

import app.entente.account.Addressed;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a change for a person into a signal of this screen: an effect that reads the signal runs again, and asks the
 * backend anew.
 *
 * <p>A push that got lost is made good when the page comes back into view.
 */
@SpringComponent
@UIScope
public class Pulse {

    private final Hub hub;
    private final UI ui = UI.getCurrentOrThrow();
    private final Map<PersonId, Follower> followers = new HashMap<>();
    private boolean hidden;

    Pulse(Hub hub) {
        this.hub = hub;
        ui.addDetachListener(_ -> stop());
        Signal.effect(ui, () -> {
            var now = ui.getPage().pageVisibilitySignal().get();
            Signal.untracked(() -> seen(now));
        });
    }

    /**
     * Returns what changes with each notice of these kinds, and of none else. Read it before asking the backend, so that
     * nothing changes unheard in between.
     */
    public Signal<Long> of(PersonId person, Set<Class<? extends Addressed>> kinds) {
        var names = kinds.stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
        return followers
                .computeIfAbsent(person, it -> new Follower(ui, hub, it))
                .signal(names);
    }

    private boolean seen(PageVisibility now) {
        if (hidden && now != PageVisibility.HIDDEN) {
            followers.values().forEach(Follower::lookAgain);
        }
        hidden = now == PageVisibility.HIDDEN;
        return hidden;
    }

    @PreDestroy
    void stop() {
        followers.values().forEach(Follower::close);
        followers.clear();
    }
}
