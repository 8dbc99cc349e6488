package app.entente.ui.shell;

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

/** The opened round a person has in front of them: the newest, until they choose an earlier one on this device. */
@Component
public class OpenedRounds {

    private static final String CHOSEN = OpenedRounds.class.getName();

    private final Rounds rounds;
    private final Door door;
    private final RequestCache cache;

    OpenedRounds(Rounds rounds, Door door, RequestCache cache) {
        this.rounds = rounds;
        this.door = door;
        this.cache = cache;
    }

    /** Oldest first. */
    public List<Round> all(Membership me) {
        return rounds.opened(me);
    }

    public Optional<Round> inFront(Membership me) {
        var all = all(me);
        var newest = all.stream().reduce((_, later) -> later);
        return all.stream().filter(OpenedRounds::chosen).findFirst().or(() -> newest);
    }

    /** Nothing before a door has opened. */
    public Optional<OpenedPair> opened(Membership me) {
        return inFront(me)
                .flatMap(it -> cache.once(
                        new CacheKey<>(OpenedRounds.class, "opened " + it.id(), me), () -> door.opened(me, it.id())));
    }

    /** The same for whoever comes to a screen; before a door has opened they go on to it. */
    public Optional<OpenedPair> enter(BeforeEnterEvent event, Membership me) {
        var opened = opened(me);
        if (opened.isEmpty()) {
            event.forwardTo(Paths.DOOR);
        }
        return opened;
    }

    public void choose(Round round) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, round.id());
    }

    private static boolean chosen(Round round) {
        return VaadinSession.getCurrent().getAttribute(CHOSEN) instanceof RoundId id && id.equals(round.id());
    }
}
