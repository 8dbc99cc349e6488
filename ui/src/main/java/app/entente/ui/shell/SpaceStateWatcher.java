package app.entente.ui.shell;

import app.entente.couple.SpaceState;
import app.entente.couple.SpaceStateChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;

/** Turns the screen when the shared space begins to rest, goes on or is closed, wherever that was done. */
public final class SpaceStateWatcher {

    private final CurrentMember currentMember;
    private Optional<SpaceState> shownState;

    SpaceStateWatcher(Component layout, CurrentMember currentMember, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        shownState = currentMember.spaceState();
        currentMember
                .personIfSignedIn()
                .ifPresent(person -> Signal.effect(layout, () -> {
                    liveUpdates
                            .changesFor(person, Set.of(SpaceStateChanged.KIND))
                            .get();
                    Signal.untracked(this::reloadIfChanged);
                }));
    }

    /** What is on the screen now is shown for the space as it stands now. */
    void onNavigation() {
        shownState = currentMember.spaceState();
    }

    private boolean reloadIfChanged() {
        return !currentMember.spaceState().equals(shownState) && reload(UI.getCurrent());
    }

    /** Enters the same screen anew; false where it stays whatever happens. */
    public static boolean reload(UI screen) {
        var lasting = screen.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(ShownWhilePaused.class::isInstance);
        if (!lasting) {
            screen.refreshCurrentRoute(false);
        }
        return !lasting;
    }
}
