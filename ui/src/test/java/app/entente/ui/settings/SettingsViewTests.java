package app.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.People;
import app.entente.account.Places;
import app.entente.couple.Couples;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SettingsViewTests {

    private static final String NEXT = "a quiet walk by the river";

    private final House house;
    private final Couples couples;
    private final Accounts accounts;
    private final Places places;

    @Autowired
    SettingsViewTests(House house, Couples couples, Accounts accounts, Places places) {
        this.house = house;
        this.couples = couples;
        this.accounts = accounts;
        this.places = places;
    }

    @Test
    void whoKnowsThePresentPasswordSetsAnother() {
        var noa = couples.person();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var fields = window.find(PasswordField.class).all();
            window.test(fields.get(0)).setValue(People.PASSWORD);
            window.test(fields.get(1)).setValue(NEXT);
            new Hand(window).press("Change my password");

            assertThat(accounts.passwordMatches(noa, NEXT)).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsSaidAtItsField() {
        var noa = couples.person();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var fields = window.find(PasswordField.class).all();
            window.test(fields.get(0)).setValue("not my password at all");
            window.test(fields.get(1)).setValue(NEXT);
            new Hand(window).press("Change my password");

            assertThat(fields.get(0).getErrorMessage()).isEqualTo("This is not your present password.");
            assertThat(accounts.passwordMatches(noa, NEXT)).isFalse();
        }
    }

    @Test
    void anotherPlaceCanBeSignedOutFromHere() {
        var noa = couples.person();
        places.open(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            new Hand(window).press("Sign out there");

            assertThat(places.of(noa)).hasSize(1);
        }
    }
}
