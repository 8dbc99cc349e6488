package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes that a shared record has changed, never its content. Every method throws SpaceResting or SpaceClosed where
 * the space is paused or closed.
 */
@Component
public class ChangePublisher {

    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    ChangePublisher(Spaces spaces, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.events = events;
    }

    /** Throws SpaceResting or SpaceClosed unless the space is open. */
    public void requireOpen(Membership me) {
        spaces.requireOpen(me);
    }

    /** Publishes the change to this person alone, where the partner has nothing to see yet. */
    public void publishToMe(Membership me, UUID id) {
        spaces.requireOpen(me);
        events.publishEvent(new JointRecordChanged(id, Set.of(me.person())));
    }

    /** Publishes the change to both partners. */
    public void publishToBoth(Membership me, UUID id) {
        events.publishEvent(new JointRecordChanged(id, spaces.peopleOfOpen(me)));
    }
}
