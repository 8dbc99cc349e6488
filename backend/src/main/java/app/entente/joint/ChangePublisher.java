package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells both that something they share has changed, never what. In a space that rests or is closed nothing changes. */
@Component
public class ChangePublisher {

    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    ChangePublisher(Spaces spaces, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.events = events;
    }

    public void requireOpen(Membership me) {
        spaces.requireOpen(me);
    }

    /** Tells only who did it, where the other has nothing to see yet. */
    public void publishToMe(Membership me, UUID id) {
        spaces.requireOpen(me);
        events.publishEvent(new JointRecordChanged(id, Set.of(me.person())));
    }

    public void publishToBoth(Membership me, UUID id) {
        events.publishEvent(new JointRecordChanged(id, spaces.peopleOfOpen(me)));
    }
}
