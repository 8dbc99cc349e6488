package app.entente.reminder;

import app.entente.person.PersonId;
import app.entente.push.PushMessages;
import app.entente.push.PushRefused;
import app.entente.push.PushResult;
import app.entente.reminder.DestinationRepository.PlaceEndpoint;
import org.springframework.stereotype.Component;

/** Calls every signed-in place at which a person turned web push on, and forgets those that have ended it. */
@Component
class PushSender implements ReminderSender {

    private final DestinationRepository destinations;
    private final PushMessages messages;

    PushSender(DestinationRepository destinations, PushMessages messages) {
        this.destinations = destinations;
        this.messages = messages;
    }

    @Override
    public ReminderChannel channel() {
        return ReminderChannel.PUSH;
    }

    @Override
    public boolean available() {
        return messages.available();
    }

    @Override
    public void send(PersonId person) {
        destinations.findEndpoints(person).forEach(it -> send(person, it));
    }

    private void send(PersonId person, PlaceEndpoint to) {
        switch (result(to)) {
            case PushResult.Sent _ -> {}
            case PushResult.Gone _ -> destinations.deleteEndpoint(person, to.place());
            case PushResult.NotSent _ -> {} // a line here would tell that somebody is reminded, and when
        }
    }

    private PushResult result(PlaceEndpoint to) {
        try {
            return messages.send(to.endpoint());
        } catch (PushRefused _) {
            return new PushResult.Gone(); // the operator allows this host no more
        }
    }
}
