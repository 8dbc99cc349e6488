package app.entente.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.person.PersonId;
import app.entente.reminder.CalendarFeeds;
import app.entente.reminder.ReminderTime;
import app.entente.reminder.Reminders;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Everything of one's own names the reminders one has turned on, and none of the secrets behind them. */
@BackendTest
class RemindersExportTests {

    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/1";

    private final PersonalDataExporter personalDataExporter;
    private final CalendarFeeds calendarFeeds;
    private final Reminders reminders;
    private final SignedInPlaces signedInPlaces;
    private final JsonMapper json;
    private final TwoPeople people;

    @Autowired
    RemindersExportTests(
            PersonalDataExporter personalDataExporter,
            CalendarFeeds calendarFeeds,
            Reminders reminders,
            SignedInPlaces signedInPlaces,
            JsonMapper json,
            Couples couples) {
        this.personalDataExporter = personalDataExporter;
        this.calendarFeeds = calendarFeeds;
        this.reminders = reminders;
        this.signedInPlaces = signedInPlaces;
        this.json = json;
        people = couples.pair();
    }

    @Test
    void theRemindersOfOneAreInTheirOwnExportAloneAndWithoutASecret() {
        var noa = people.first().person();
        var place = TestPlaces.create(signedInPlaces, noa);
        var token = calendarFeeds.issue(noa, place, ZoneOffset.UTC);
        reminders.turnOnPush(noa, place, ENDPOINT, new ReminderTime(20, ZoneOffset.UTC));
        assertThat(json.readTree(export(noa)).at("/account/reminders").findValuesAsString("kind"))
                .containsExactly("calendar", "push");
        assertThat(export(noa)).contains("\"hour\" : 20").doesNotContain(token, "fcm", reminders.pushKey());
        assertThat(json.readTree(export(people.second().person())).at("/account/reminders"))
                .isEmpty();
    }

    private String export(PersonId person) {
        return new String(personalDataExporter.export(person, Locale.ENGLISH), UTF_8);
    }
}
