package app.entente.ui.live;

import app.entente.live.NoticeHub;
import app.entente.person.PersonId;
import app.entente.request.RequestCache;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
    private final RequestCache cache;
    private final UI ui = UI.getCurrentOrThrow();
    private final Map<PersonId, ScreenSubscription> subscriptions = new HashMap<>();
    private boolean hidden;

    LiveUpdates(NoticeHub noticeHub, RequestCache cache) {
        this.noticeHub = noticeHub;
        this.cache = cache;
        ui.addDetachListener(_ -> stop());
        Signal.effect(ui, () -> {
            var now = ui.getPage().pageVisibilitySignal().get();
            Signal.untracked(() -> seen(now));
        });
    }

    /**
     * Returns what changes with each notice of these kinds, and of no other. Read it before asking the backend, so that
     * nothing changes unheard in between.
     */
    public Signal<Long> changesFor(PersonId person, Set<String> kinds) {
        return subscriptions
                .computeIfAbsent(person, it -> new ScreenSubscription(ui, noticeHub, cache, it))
                .signal(kinds);
    }

    /** Reads for a screen what it shows, the same thing once, also where no request asks for it. */
    public void read(Runnable read) {
        try (var _ = cache.open()) {
            read.run();
        }
    }

    private boolean seen(PageVisibility now) {
        if (hidden && now != PageVisibility.HIDDEN) {
            subscriptions.values().forEach(ScreenSubscription::refresh);
        }
        hidden = now == PageVisibility.HIDDEN;
        return hidden;
    }

    @PreDestroy
    void stop() {
        subscriptions.values().forEach(ScreenSubscription::close);
        subscriptions.clear();
    }
}
