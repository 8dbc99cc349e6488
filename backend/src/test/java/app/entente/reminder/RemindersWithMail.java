package app.entente.reminder;

import app.entente.push.PushMessages;
import app.entente.signin.SignedInPlaces;
import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;

/** The reminders of a server that can send mail, which the one of the tests cannot. */
@TestComponent
public class RemindersWithMail {

    private final Reminders reminders;

    RemindersWithMail(
            ReminderRepository rows,
            DestinationRepository destinations,
            CalendarFeeds calendarFeeds,
            SignedInPlaces signedInPlaces,
            PushMessages push,
            Clock clock) {
        reminders = new Reminders(
                rows, destinations, calendarFeeds, signedInPlaces, ReminderMails.settings(25), push, clock);
    }

    Reminders reminders() {
        return reminders;
    }
}
