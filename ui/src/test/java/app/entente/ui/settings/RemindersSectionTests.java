package app.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.person.PersonId;
import app.entente.reminder.CalendarFeeds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Code;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RemindersSectionTests {

    private final BrowserFixture browserFixture;
    private final CalendarFeeds calendarFeeds;
    private final PersonId noa;

    @Autowired
    RemindersSectionTests(BrowserFixture browserFixture, Couples couples, CalendarFeeds calendarFeeds) {
        this.browserFixture = browserFixture;
        this.calendarFeeds = calendarFeeds;
        noa = couples.person();
    }

    @Test
    void whoSeesAReminderIsSaidBeforeItIsTurnedOn() {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            assertThat(new WindowDriver(window).visibleText())
                    .contains(
                            "Your phone will show this site’s name",
                            "the maker of your browser",
                            "If you share a phone",
                            "It’s off in this browser.");
        }
    }

    @Test
    void mailIsNotOfferedWithoutAMailServer() {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            assertThat(window.find(MailReminder.class).all()).isEmpty();
            assertThat(window.find(PushReminder.class).all()).hasSize(1);
        }
    }

    @Test
    void theAddressOfTheFeedIsShownOnceAfterThePasswordAndEnds() {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var driver = new WindowDriver(window);
            driver.click("Make a private address");
            assertThat(calendarFeeds.isOn(noa)).as("not before the password").isFalse();
            driver.confirmPassword();

            assertThat(calendarFeeds.isOn(noa)).isTrue();
            var address = window.find(Code.class).all().getFirst().getText();
            assertThat(address).matches("https?://[^/]+/calendar/[A-Za-z0-9_-]{43}\\.ics");
            var token = address.replaceFirst("^.*/", "").replaceFirst("\\.ics$", "");
            assertThat(calendarFeeds.read(token, UniqueCredentials.address())).isPresent();

            driver.click("Turn it off");
            assertThat(calendarFeeds.isOn(noa)).isFalse();
        }
    }
}
