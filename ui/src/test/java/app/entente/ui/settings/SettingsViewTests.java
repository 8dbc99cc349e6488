package app.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.ConsentRecords;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SettingsViewTests {

    private static final String NEXT = "a quiet walk by the river";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final ConsentRecords consents;

    @Autowired
    SettingsViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            ConsentRecords consents) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.consents = consents;
    }

    @Test
    void whoKnowsThePresentPasswordSetsAnother() {
        var noa = couples.person();
        signedInPlaces.create(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var fields = window.find(PasswordField.class).all();
            window.test(fields.get(0)).setValue(UniqueCredentials.PASSWORD);
            window.test(fields.get(1)).setValue(NEXT);
            new WindowDriver(window).click("Change my password");

            assertThat(accounts.passwordMatches(noa, NEXT)).isTrue();
            assertThat(signedInPlaces.findByPerson(noa)).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordIsSaidAtItsField() {
        var noa = couples.person();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var fields = window.find(PasswordField.class).all();
            window.test(fields.get(0)).setValue("not my password at all");
            window.test(fields.get(1)).setValue(NEXT);
            new WindowDriver(window).click("Change my password");

            assertThat(fields.get(0).getErrorMessage()).isEqualTo("That isn’t your current password.");
            assertThat(accounts.passwordMatches(noa, NEXT)).isFalse();
        }
    }

    @Test
    void anotherPlaceCanBeSignedOutFromHere() {
        var noa = couples.person();
        signedInPlaces.create(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            new WindowDriver(window).click("Sign out there");
            assertThat(signedInPlaces.findByPerson(noa)).hasSize(2);
            new WindowDriver(window).confirmPassword();

            assertThat(signedInPlaces.findByPerson(noa)).hasSize(1);
        }
    }

    @Test
    void theDayOfTheConsentIsSaidAndHowToWithdrawIt() {
        var noa = couples.person();
        consents.give(noa);
        assertThat(settings(noa))
                .contains("You agreed on ", "withdrawing means erasing yourself", "Withdraw: go to “Erase me”");
    }

    @Test
    void ofAnOlderAccountItIsSaidThatTheDayIsNotKnown() {
        assertThat(settings(couples.person()))
                .contains("so the day is not known")
                .doesNotContain("You agreed on");
    }

    private String settings(PersonId person) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, person).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            return new WindowDriver(window).visibleText();
        }
    }
}
