package app.entente.live;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Notifies the persons addressed by an event, and nobody else, that something changed for them: after the commit, on
 * this node.
 *
 * <p>A notice says that something changed, never what; its receiver reads again. So one may be late or lost without
 * harm.
 */
@Service
public class NoticeHub {

    static final int PERSONS_AT_ONCE = 10;

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Map<PersonId, Subscribers> subscribersByPerson = new ConcurrentHashMap<>();
    private final Runnable pause;

    NoticeHub() {
        this(() -> Pauses.pause(BETWEEN));
    }

    /** With this between the persons that are notified at once and the next ones, where everybody is. */
    NoticeHub(Runnable pause) {
        this.pause = pause;
    }

    /**
     * Subscribes a listener until the subscription is closed. It is called on a thread of the hub, one notice at a time
     * for each person, and must return quickly.
     */
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

    /** Returns the number of listeners now; 0 when all screens are closed. */
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

    /**
     * Publishes to everybody, a hundred persons a second, so that all screens together do not take the database from
     * those who save. Returns at once.
     */
    void publishToAll(String kind) {
        Thread.ofVirtual().name("live to all").start(() -> {
            var notified = 0;
            for (var subscribers : subscribersByPerson.values()) {
                subscribers.publish(kind);
                if (++notified % PERSONS_AT_ONCE == 0) {
                    pause.run();
                }
            }
        });
    }
}
