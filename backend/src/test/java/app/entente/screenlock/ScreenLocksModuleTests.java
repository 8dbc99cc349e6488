package app.entente.screenlock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.account.PasswordConfirmations;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import app.entente.screenlock.ScreenLockRefused.PinExhausted;
import app.entente.screenlock.ScreenLockRefused.PinRefused;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ScreenLocksModuleTests {

    private static final String PIN = "274519";

    private final ScreenLocks screenLocks;
    private final SignedInPlaces signedInPlaces;
    private final Accounts accounts;
    private final PasswordConfirmations confirmations;
    private final JdbcClient jdbc;
    private PersonId noa = PersonId.create();
    private SignedInPlaceId here = SignedInPlaceId.create();

    @Autowired
    ScreenLocksModuleTests(
            ScreenLocks screenLocks,
            SignedInPlaces signedInPlaces,
            Accounts accounts,
            PasswordConfirmations confirmations,
            JdbcClient jdbc) {
        this.screenLocks = screenLocks;
        this.signedInPlaces = signedInPlaces;
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaIsSignedInAndHasALock() {
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
        here = TestPlaces.create(signedInPlaces, noa);
        screenLocks.turnOn(noa, here, new Pin(PIN), LockDelay.FIVE_MINUTES);
    }

    @Test
    void thePinUnlocks() {
        assertThat(screenLocks.lock(noa, here)).isTrue();
        assertThat(screenLocks.isLocked(here)).isTrue();
        assertThat(screenLocks.unlock(noa, here, "274518")).isFalse();
        assertThat(screenLocks.isLocked(here)).isTrue();

        assertThat(screenLocks.unlock(noa, here, " " + PIN)).isTrue();
        assertThat(screenLocks.isLocked(here)).isFalse();
    }

    @Test
    void afterFiveTriesNoPinUnlocksAndThePasswordDoes() {
        screenLocks.lock(noa, here);
        for (var i = 0; i < ScreenLocks.MOST_TRIES; i++) {
            assertThat(screenLocks.unlock(noa, here, "0000")).isFalse();
        }
        assertThatThrownBy(() -> screenLocks.unlock(noa, here, PIN)).isInstanceOf(PinExhausted.class);
        assertThatThrownBy(() -> screenLocks.unlockByPassword(noa, here, "not my password at all"))
                .isInstanceOf(WrongPassword.class);
        screenLocks.lock(noa, here);
        assertThatThrownBy(() -> screenLocks.unlock(noa, here, PIN))
                .as("locking again gives no further tries")
                .isInstanceOf(PinExhausted.class);

        screenLocks.unlockByPassword(noa, here, UniqueCredentials.PASSWORD);
        assertThat(screenLocks.isLocked(here)).isFalse();
        screenLocks.lock(noa, here);
        assertThat(screenLocks.unlock(noa, here, PIN)).isTrue();
    }

    @Test
    void aConfirmedPasswordEndsWithTheLockAndThePinDoesNotRenewIt() {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        confirmations.confirm(noa, here, UniqueCredentials.PASSWORD);
        confirmations.confirm(noa, elsewhere, UniqueCredentials.PASSWORD);

        screenLocks.lock(noa, here);
        screenLocks.unlock(noa, here, PIN);

        assertThat(confirmations.isConfirmed(here)).isFalse();
        assertThat(confirmations.isConfirmed(elsewhere)).isTrue();
    }

    @Test
    void aConfirmedPasswordEndsWhereANodeHearsOfTheLock() {
        screenLocks.lock(noa, here);
        confirmations.confirm(noa, here, UniqueCredentials.PASSWORD); // as on another node, before it hears

        assertThat(screenLocks.noticeLock(here)).isTrue();

        assertThat(confirmations.isConfirmed(here)).isFalse();
    }

    @Test
    void aLockedPlaceLocksNoOther() {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        screenLocks.lock(noa, here);

        assertThat(screenLocks.isLocked(elsewhere)).isFalse();
    }

    @Test
    void whoHasNoLockIsNotLocked() {
        screenLocks.lock(noa, here);
        screenLocks.turnOff(noa, here);

        assertThat(screenLocks.delay(noa)).isEmpty();
        assertThat(screenLocks.isLocked(here)).isFalse();
        assertThat(screenLocks.lock(noa, here)).isFalse();
    }

    @Test
    void theEndOfAPlaceAndOfAnAccountLeaveNothing() {
        screenLocks.lock(noa, here);
        signedInPlaces.end(noa, here);
        assertThat(screenLocks.isLocked(here)).isFalse();

        accounts.erase(noa);
        assertThat(screenLocks.delay(noa)).isEmpty();
    }

    @Test
    void theDatabaseTellsNoPin() {
        var robin = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
        screenLocks.turnOn(robin, TestPlaces.create(signedInPlaces, robin), new Pin(PIN), LockDelay.ONE_MINUTE);

        assertThat(stored(noa)).doesNotContain(PIN, HexFormat.of().formatHex(PIN.getBytes(UTF_8)));
        assertThat(stored(robin)).as("the same PIN of another person").isNotEqualTo(stored(noa));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "0000", "77777777", "1234", "8765", "٣٤٥٦"})
    void whatIsTriedFirstIsNoPin(String digits) {
        assertThatThrownBy(() -> new Pin(digits)).isInstanceOf(PinRefused.class);
    }

    private String stored(PersonId person) {
        return jdbc.sql("select encode(pin, 'hex') from screenlock.choice where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
