package app.entente.ui.access;

import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The opened round that a person looks at: the newest, until they select an earlier one in this session. */
@Component
public class RoundSelection {

    private static final String SELECTED_ROUND = RoundSelection.class.getName();

    private final Rounds rounds;
    private final Door door;
    private final RequestCache cache;

    RoundSelection(Rounds rounds, Door door, RequestCache cache) {
        this.rounds = rounds;
        this.door = door;
        this.cache = cache;
    }

    /** Returns the opened rounds, oldest first. */
    public List<Round> openedRounds(Membership me) {
        return rounds.opened(me);
    }

    public Optional<Round> current(Membership me) {
        var all = openedRounds(me);
        var newest = all.stream().reduce((_, later) -> later);
        return all.stream().filter(RoundSelection::isSelected).findFirst().or(() -> newest);
    }

    /** Returns the selected opened round, or nothing before a door has opened. */
    public Optional<OpenedPair> openedPair(Membership me) {
        return current(me)
                .flatMap(it -> cache.once(
                        new CacheKey<>(RoundSelection.class, "opened " + it.id(), me),
                        () -> door.findOpened(me, it.id())));
    }

    /** Returns the selected opened round; before a door has opened, forwards the navigation to the door. */
    public Optional<OpenedPair> openedPairOrRedirect(BeforeEnterEvent event, Membership me) {
        var opened = openedPair(me);
        if (opened.isEmpty()) {
            event.forwardTo(Paths.DOOR);
        }
        return opened;
    }

    public void select(Round round) {
        VaadinSession.getCurrent().setAttribute(SELECTED_ROUND, round.id());
    }

    private static boolean isSelected(Round round) {
        return VaadinSession.getCurrent().getAttribute(SELECTED_ROUND) instanceof RoundId id && id.equals(round.id());
    }
}
