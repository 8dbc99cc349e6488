package app.entente.ui.shell;

import app.entente.couple.SpaceState;
import app.entente.couple.SpaceStateChanged;
import app.entente.ui.live.Pulse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;

/** Turns the screen when the shared space begins to rest, goes on or is closed, wherever that was done. */
final class SpaceWatch {

    private final Members members;
    private Optional<SpaceState> seen;

    SpaceWatch(Component layout, Members members, Pulse pulse) {
        this.members = members;
        seen = members.state();
        members.somebody()
                .ifPresent(person -> Signal.effect(layout, () -> {
                    pulse.of(person, Set.of(SpaceStateChanged.KIND)).get();
                    Signal.untracked(this::look);
                }));
    }

    /** What is on the screen now is shown for the space as it stands now. */
    void arrived() {
        seen = members.state();
    }

    private boolean look() {
        return !members.state().equals(seen) && turn(UI.getCurrent());
    }

    /** Enters the same screen anew; false where it stays whatever happens. */
    static boolean turn(UI screen) {
        var lasting =
                screen.getInternals().getActiveRouterTargetsChain().stream().anyMatch(Lasting.class::isInstance);
        if (!lasting) {
            screen.refreshCurrentRoute(false);
        }
        return !lasting;
    }
}
