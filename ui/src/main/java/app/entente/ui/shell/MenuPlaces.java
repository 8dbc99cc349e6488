package app.entente.ui.shell;

import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.session.Rounds;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the places the menu leads to: those that exist for the current person now, all of them known to both. */
@Component
class MenuPlaces {

    private final CurrentMember currentMember;
    private final Rounds rounds;
    private final RouteGuards routeGuards;

    MenuPlaces(CurrentMember currentMember, Rounds rounds, RouteGuards routeGuards) {
        this.currentMember = currentMember;
        this.rounds = rounds;
        this.routeGuards = routeGuards;
    }

    List<String> current() {
        var places = new ArrayList<>(List.of(Paths.HOME));
        if (currentMember.spaceState().filter(SpaceState.Open.class::isInstance).isPresent()) {
            currentMember.membership().ifPresent(me -> places.addAll(openedPlaces(me)));
        }
        places.add(Paths.SETTINGS);
        return places.stream().filter(routeGuards::isAllowed).toList();
    }

    /** Returns whether the person can sign out; a demo person leaves the demo instead. */
    boolean canSignOut() {
        return currentMember.personIfSignedIn().isPresent() && routeGuards.isAllowed(Paths.SETTINGS);
    }

    private List<String> openedPlaces(Membership me) {
        if (rounds.opened(me).isEmpty()) {
            return List.of();
        }
        return List.of(Paths.COMPARISON, Paths.TALK, Paths.GUIDE, Paths.AGREEMENTS);
    }
}
