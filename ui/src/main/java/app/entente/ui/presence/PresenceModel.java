package app.entente.ui.presence;

import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import app.entente.presence.Presence;
import app.entente.presence.PresenceState;
import java.util.Optional;
import java.util.function.Consumer;

/** The presence state one person may see, and their switch for showing their own. */
record PresenceModel(Presence presence, Spaces spaces, PersonId person) {

    /**
     * The partner's name, absent while the second seat is free or the space is not open, and the presence state that may
     * be shown.
     */
    record Status(Optional<String> partner, PresenceState company) {

        static final Status WITHOUT_PARTNER = new Status(Optional.empty(), new PresenceState.Off());
    }

    Status currentStatus() {
        return membership().map(me -> statusOf(me, spaces.overview(me))).orElse(Status.WITHOUT_PARTNER);
    }

    private Status statusOf(Membership me, SpaceOverview spaceOverview) {
        return spaceOverview.state() instanceof SpaceState.Open
                ? new Status(spaceOverview.partnersName(), presence.find(me))
                : Status.WITHOUT_PARTNER;
    }

    void begin() {
        perform(presence::turnOn);
    }

    void keepAlive() {
        perform(presence::renew);
    }

    void end() {
        perform(presence::turnOff);
    }

    void wave() {
        perform(presence::wave);
    }

    private void perform(Consumer<Membership> act) {
        membership().ifPresent(act);
    }

    private Optional<Membership> membership() {
        return spaces.current(person);
    }
}
