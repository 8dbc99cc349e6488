package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells both that something they share has changed, never what. In a space that rests or is closed nothing changes. */
@Component
class Bell {

    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Bell(Spaces spaces, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.events = events;
    }

    void requireOpen(Membership me) {
        spaces.requireOpen(me);
    }

    /** Tells only who did it, where the other has nothing to see yet. */
    void ringMine(Membership me, UUID id) {
        spaces.requireOpen(me);
        events.publishEvent(new DiscussionChanged(id, Set.of(me.person())));
    }

    void ring(Membership me, UUID id) {
        events.publishEvent(new DiscussionChanged(id, spaces.peopleOfOpen(me)));
    }
}
