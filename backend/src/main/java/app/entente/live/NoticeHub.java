package app.entente.live;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
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
public class NoticeHub {

    private final Map<PersonId, Subscribers> subscribersByPerson = new ConcurrentHashMap<>();

    NoticeHub() {}

    /** The listener is called on a thread of the hub, one beat at a time for each person, and must be quick. */
    public Subscription subscribe(PersonId person, Consumer<ChangeNotice> listener) {
        subscribersByPerson.compute(person, (_, subscribers) -> {
            var present = subscribers == null ? new Subscribers() : subscribers;
            present.add(listener);
            return present;
        });
        return () -> subscribersByPerson.computeIfPresent(person, (_, subscribers) -> {
            subscribers.remove(listener);
            return subscribers.size() == 0 ? null : subscribers;
        });
    }

    /** How many listen now; falls back to zero when all screens are closed. */
    public int subscriberCount() {
        return subscribersByPerson.values().stream().mapToInt(Subscribers::size).sum();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void onChange(AddressedEvent event) {
        event.recipients().forEach(it -> publish(it, event.kind()));
    }

    void publish(PersonId person, String kind) {
        var subscribers = subscribersByPerson.get(person);
        if (subscribers != null) {
            subscribers.publish(kind);
        }
    }

    void publishToAll(String kind) {
        subscribersByPerson.values().forEach(it -> it.publish(kind));
    }
}
