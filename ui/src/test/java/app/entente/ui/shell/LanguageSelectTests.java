package app.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.AccountPreferences;
import app.entente.couple.Couples;
import app.entente.person.PersonId;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.LocalizedDatePicker;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Each of the two reads in a language of their own, and neither learns the other's. */
@ScreenTest
class LanguageSelectTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final AccountPreferences accountPreferences;

    @Autowired
    LanguageSelectTests(BrowserFixture browserFixture, Couples couples, AccountPreferences accountPreferences) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.accountPreferences = accountPreferences;
    }

    @Test
    void theScreensSpeakTheLanguageOfThePersonLooking() {
        var pair = couples.pair();
        accountPreferences.chooseLanguage(pair.first().person(), Locale.FRENCH);
        try (var open = browserFixture.open()) {
            assertThat(settings(open, pair.first().person())).isEqualTo("Réglages");
            assertThat(settings(open, pair.second().person())).isEqualTo("Settings");
        }
    }

    @Test
    void whatIsChosenOnOneDeviceHoldsOnTheNext() {
        var noa = couples.person();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, Component.class);
            window.find(LanguageSelect.class).all().getFirst().select("fr");

            assertThat(accountPreferences.language(noa)).contains(Locale.FRENCH);
            assertThat(settings(open, noa)).isEqualTo("Réglages");
        }
    }

    @Test
    void theCalendarSpeaksItToo() {
        var noa = couples.person();
        accountPreferences.chooseLanguage(noa, Locale.FRENCH);
        try (var open = browserFixture.open()) {
            browserFixture.browser(open, noa).newWindow().navigate(Paths.SETTINGS, Component.class);
            var words = new LocalizedDatePicker("").getI18n();

            assertThat(words.getMonthNames()).contains("janvier", "août");
            assertThat(words.getWeekdays()).startsWith("dimanche").hasSize(7);
            assertThat(words.getToday()).isEqualTo("Aujourd’hui");
        }
    }

    @Test
    void whatIsNoLanguageIsNotChosen() {
        var noa = couples.person();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, Component.class);
            window.find(LanguageSelect.class).all().getFirst().select("eo");

            assertThat(accountPreferences.language(noa)).isEmpty();
        }
    }

    private String settings(SecuredBrowserlessApplicationContext<Authentication> open, PersonId person) {
        var window = browserFixture.browser(open, person).newWindow();
        window.navigate(Paths.SETTINGS, Component.class);
        return window.find(H1.class).single().getText();
    }
}
