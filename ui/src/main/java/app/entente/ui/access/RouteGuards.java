package app.entente.ui.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the guards of all features which screens the current person may enter. */
@Component
public class RouteGuards {

    private final CurrentMember currentMember;
    private final List<RouteGuard> guards;

    RouteGuards(CurrentMember currentMember, List<RouteGuard> guards) {
        this.currentMember = currentMember;
        this.guards = List.copyOf(guards);
    }

    /** Returns whether a link to this screen leads there. */
    public boolean isAllowed(String path) {
        return redirectFor(path).isEmpty();
    }

    public Optional<String> redirectFor(String path) {
        return currentMember
                .personIfSignedIn()
                .flatMap(person -> guards.stream()
                        .flatMap(it -> it.redirectFor(path, person).stream())
                        .findFirst());
    }
}
