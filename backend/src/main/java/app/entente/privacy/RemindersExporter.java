package app.entente.privacy;

import app.entente.person.PersonId;
import app.entente.privacy.PersonalDataExport.ReminderExport;
import app.entente.reminder.CalendarFeeds;
import app.entente.reminder.MailAddress;
import app.entente.reminder.ReminderChannel;
import app.entente.reminder.ReminderTime;
import app.entente.reminder.Reminders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Exports the settings of a person's reminders. What would let the reader of a lost file follow or call them has no
 * place in it: neither the address of the calendar feed nor the endpoints and keys of web push.
 */
@Component
class RemindersExporter {

    private final Reminders reminders;
    private final CalendarFeeds calendarFeeds;

    RemindersExporter(Reminders reminders, CalendarFeeds calendarFeeds) {
        this.reminders = reminders;
        this.calendarFeeds = calendarFeeds;
    }

    List<ReminderExport> export(PersonId person) {
        var address = reminders.address(person).map(MailAddress::value);
        return Stream.of(
                        calendarFeeds.zone(person).map(ReminderExport::calendar),
                        time(person, ReminderChannel.MAIL).map(it -> ReminderExport.mail(it, address)),
                        time(person, ReminderChannel.PUSH).map(ReminderExport::push))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReminderTime> time(PersonId person, ReminderChannel channel) {
        return reminders.time(person, channel);
    }
}
