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

/** Reloads the screen when the shared space is paused, resumed or closed, on whichever node that happens. */
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

    /** Records the space's state that the current screen was rendered for. */
    void onNavigation() {
        shownState = currentMember.spaceState();
    }

    private boolean reloadIfChanged() {
        return !currentMember.spaceState().equals(shownState) && reload(UI.getCurrent());
    }

    /** Reloads the current route. Returns false for a screen that stays in every state. */
    public static boolean reload(UI screen) {
        var lasting = screen.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(ShownWhilePaused.class::isInstance);
        if (!lasting) {
            screen.refreshCurrentRoute(false);
        }
        return !lasting;
    }
}
