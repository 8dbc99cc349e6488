package app.entente.live;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the persons addressed, and nobody else, that something changed for them: after the commit, on this node.
 *
 * <p>A beat says that, never what; whoever hears one asks again. So one may be late or lost without harm.
 */
@Service
public class Hub {

    private final Map<PersonId, Audience> audiences = new ConcurrentHashMap<>();

    Hub() {}

    /** The listener is called on a thread of the hub, one beat at a time for each person, and must be quick. */
    public Registration listen(PersonId person, Consumer<Beat> listener) {
        audiences.compute(person, (_, audience) -> {
            var present = audience == null ? new Audience() : audience;
            present.add(listener);
            return present;
        });
        return () -> audiences.computeIfPresent(person, (_, audience) -> {
            audience.remove(listener);
            return audience.size() == 0 ? null : audience;
        });
    }

    /** How many listen now; falls back to zero when all screens are closed. */
    public int registrations() {
        return audiences.values().stream().mapToInt(Audience::size).sum();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(Addressed event) {
        event.recipients().forEach(it -> beat(it, event.kind()));
    }

    void beat(PersonId person, String kind) {
        var audience = audiences.get(person);
        if (audience != null) {
            audience.beat(kind);
        }
    }

    void beatEverybody(String kind) {
        audiences.values().forEach(it -> it.beat(kind));
    }
}
