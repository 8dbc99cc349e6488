package app.entente.reminder;

import app.entente.account.AccountEvent;
import app.entente.person.PersonId;
import app.entente.push.PushMessages;
import app.entente.push.PushRefused;
import app.entente.reminder.ReminderRefused.ChannelUnavailable;
import app.entente.signin.SignedInPlaceGone;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the reminders of a person by mail and by web push, which nobody else is told of. The first comes on
 * the next day at the earliest. A new password ends them all: somebody else may have turned them on.
 */
@Service
public class Reminders {

    private final ReminderRepository reminders;
    private final DestinationRepository destinations;
    private final CalendarFeeds calendarFeeds;
    private final SignedInPlaces signedInPlaces;
    private final MailSettings mail;
    private final PushMessages push;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            DestinationRepository destinations,
            CalendarFeeds calendarFeeds,
            SignedInPlaces signedInPlaces,
            MailSettings mail,
            PushMessages push,
            Clock clock) {
        this.reminders = reminders;
        this.destinations = destinations;
        this.calendarFeeds = calendarFeeds;
        this.signedInPlaces = signedInPlaces;
        this.mail = mail;
        this.push = push;
        this.clock = clock;
    }

    /** Returns whether this server can remind by this channel at all. */
    public boolean available(ReminderChannel channel) {
        return switch (channel) {
            case MAIL -> mail.isOn();
            case PUSH -> push.available();
        };
    }

    /** Returns the time of this person's reminders by this channel; empty where they are off. */
    @Transactional(readOnly = true)
    public Optional<ReminderTime> time(PersonId person, ReminderChannel channel) {
        return reminders.find(person, channel);
    }

    /** Returns the address that this person's reminders are mailed to; empty where mail is off. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> address(PersonId person) {
        return destinations.findAddress(person);
    }

    /** Returns the key with which a browser subscribes to web push of this server. */
    public String pushKey() {
        return push.publicKey();
    }

    /** Returns whether this signed-in place is called by web push. */
    @Transactional(readOnly = true)
    public boolean isPushedTo(PersonId person, SignedInPlaceId place) {
        return destinations.findEndpoints(person).stream()
                .anyMatch(it -> it.place().equals(place));
    }

    /**
     * Mails reminders to this address from tomorrow on; throws {@link ChannelUnavailable}, and {@link SignedInPlaceGone}
     * unless the person is signed in at this place.
     */
    @Transactional
    public void turnOnMail(PersonId person, SignedInPlaceId here, MailAddress address, ReminderTime time) {
        requireAvailable(ReminderChannel.MAIL);
        signedInPlaces.requireActive(person, here);
        destinations.saveAddress(person, address);
        save(person, ReminderChannel.MAIL, time);
    }

    @Transactional
    public void turnOffMail(PersonId person) {
        destinations.deleteAddress(person);
        reminders.delete(person, ReminderChannel.MAIL);
    }

    /**
     * Calls this signed-in place from tomorrow on, at the one hour of all places of this person; throws
     * {@link ChannelUnavailable}, {@link PushRefused} or {@link SignedInPlaceGone}.
     */
    @Transactional
    public void turnOnPush(PersonId person, SignedInPlaceId place, String endpoint, ReminderTime time) {
        requireAvailable(ReminderChannel.PUSH);
        push.requireAccepted(endpoint);
        signedInPlaces.requireActive(person, place);
        destinations.saveEndpoint(person, place, endpoint);
        save(person, ReminderChannel.PUSH, time);
    }

    /** Ends the calls of this place; other places of the person go on. */
    @Transactional
    public void turnOffPush(PersonId person, SignedInPlaceId place) {
        destinations.deleteEndpoint(person, place);
        if (destinations.findEndpoints(person).isEmpty()) {
            reminders.delete(person, ReminderChannel.PUSH);
        }
    }

    /** Ends everything with the transaction that sets a new password or erases the account. */
    @EventListener
    void endAll(AccountEvent event) {
        reminders.deleteAll(event.person());
        destinations.eraseAll(event.person());
        calendarFeeds.revoke(event.person());
    }

    private void save(PersonId person, ReminderChannel channel, ReminderTime time) {
        reminders.save(person, channel, time, time.first(clock.instant()));
    }

    private void requireAvailable(ReminderChannel channel) {
        if (!available(channel)) {
            throw new ChannelUnavailable();
        }
    }
}
