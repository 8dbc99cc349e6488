package app.entente.ui.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which screens are free for whoever is here, as all features have it. */
@Component
public class Detours {

    private final Members members;
    private final List<Detour> detours;

    Detours(Members members, List<Detour> detours) {
        this.members = members;
        this.detours = List.copyOf(detours);
    }

    /** Whether a link to this screen leads there. */
    public boolean free(String path) {
        return around(path).isEmpty();
    }

    Optional<String> around(String path) {
        return members.somebody()
                .flatMap(person -> detours.stream()
                        .flatMap(it -> it.around(path, person).stream())
                        .findFirst());
    }
}
