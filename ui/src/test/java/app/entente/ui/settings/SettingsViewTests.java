package app.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.ConsentRecords;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.person.PersonId;
import app.entente.screenlock.LockDelay;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.util.ReflectionTestUtils;

@ScreenTest
class SettingsViewTests {

    private static final String NEXT = "a quiet walk by the river";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final ConsentRecords consents;
    private final ScreenLocks screenLocks;
    private final Semaphore places;

    @Autowired
    SettingsViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            ConsentRecords consents,
            ScreenLocks screenLocks,
            @Qualifier("passwordQueue") Object passwordQueue) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.consents = consents;
        this.screenLocks = screenLocks;
        places = (Semaphore) Objects.requireNonNull(ReflectionTestUtils.getField(passwordQueue, "places"));
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
    void whileTooManySignInWhatWasTypedStays() {
        var noa = couples.person();
        signedInPlaces.create(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            new WindowDriver(window).click("Sign out there");
            var taken = places.drainPermits();
            try {
                new WindowDriver(window).confirmPassword();
            } finally {
                places.release(taken);
            }
            var field = window.find(PasswordField.class).all().stream()
                    .filter(it -> it.getLabel().equals("Your password, to go on"))
                    .findFirst()
                    .orElseThrow();

            assertThat(field.getErrorMessage()).startsWith("A lot of people are signing in right now");
            assertThat(field.getValue()).isEqualTo(UniqueCredentials.PASSWORD);
        }
    }

    @Test
    void theScreenLockTakesThePasswordAndAPin() {
        var noa = couples.person();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.SETTINGS, SettingsView.class);
            var driver = new WindowDriver(window);
            var pin = window.find(PasswordField.class).all().stream()
                    .filter(it -> it.getLabel().equals("A new PIN"))
                    .findFirst()
                    .orElseThrow();
            driver.select(window.find(RadioGroupField.class).all().getFirst(), "5 minutes");
            window.test(pin).setValue("1234");
            driver.click("Save the lock");
            driver.confirmPassword();
            assertThat(pin.getErrorMessage()).contains("everybody tries first");
            assertThat(screenLocks.delay(noa)).isEmpty();

            window.test(pin).setValue("2745");
            driver.click("Save the lock");
            assertThat(screenLocks.delay(noa)).contains(LockDelay.FIVE_MINUTES);
            assertThat(pin.getValue()).isEmpty();

            driver.select(window.find(RadioGroupField.class).all().getFirst(), "Never");
            driver.click("Save the lock");
            assertThat(screenLocks.delay(noa)).isEmpty();
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
