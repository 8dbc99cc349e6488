package app.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.couple.Couples;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.DayField;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Each of the two reads in a language of their own, and neither learns the other's. */
@ScreenTest
class LanguageChoiceTests {

    private final House house;
    private final Couples couples;
    private final Accounts accounts;

    @Autowired
    LanguageChoiceTests(House house, Couples couples, Accounts accounts) {
        this.house = house;
        this.couples = couples;
        this.accounts = accounts;
    }

    @Test
    void theScreensSpeakTheLanguageOfThePersonLooking() {
        var pair = couples.pair();
        accounts.chooseLanguage(pair.first().person(), Locale.FRENCH);
        try (var open = house.open()) {
            assertThat(settings(open, pair.first().person())).isEqualTo("Réglages");
            assertThat(settings(open, pair.second().person())).isEqualTo("Settings");
        }
    }

    @Test
    void whatIsChosenOnOneDeviceHoldsOnTheNext() {
        var noa = couples.person();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, Component.class);
            window.find(LanguageChoice.class).single().choose("fr");

            assertThat(accounts.language(noa)).contains(Locale.FRENCH);
            assertThat(settings(open, noa)).isEqualTo("Réglages");
        }
    }

    @Test
    void theCalendarSpeaksItToo() {
        var noa = couples.person();
        accounts.chooseLanguage(noa, Locale.FRENCH);
        try (var open = house.open()) {
            house.browser(open, noa).newWindow().navigate(Paths.SETTINGS, Component.class);
            var words = new DayField("").getI18n();

            assertThat(words.getMonthNames()).contains("janvier", "août");
            assertThat(words.getWeekdays()).startsWith("dimanche").hasSize(7);
            assertThat(words.getToday()).isEqualTo("Aujourd’hui");
        }
    }

    @Test
    void whatIsNoLanguageIsNotChosen() {
        var noa = couples.person();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, Component.class);
            window.find(LanguageChoice.class).single().choose("eo");

            assertThat(accounts.language(noa)).isEmpty();
        }
    }

    private String settings(SecuredBrowserlessApplicationContext<Authentication> open, PersonId person) {
        var window = house.browser(open, person).newWindow();
        window.navigate(Paths.SETTINGS, Component.class);
        return window.find(H1.class).single().getText();
    }
}
