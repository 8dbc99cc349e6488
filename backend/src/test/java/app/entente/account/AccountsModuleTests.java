package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.AttemptOrigin;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.signin.TooManyAttempts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class AccountsModuleTests {

    private static final String NEW_PASSWORD = "two cups and a kettle";

    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private final String name = UniqueCredentials.name();
    private PersonId noa = PersonId.create();
    private RecoveryCode code = RecoveryCode.random();

    @Autowired
    AccountsModuleTests(Accounts accounts, SignedInPlaces signedInPlaces, JdbcClient jdbc, TurnableClock clock) {
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @BeforeEach
    void noaHasAnAccount() {
        var newAccount = accounts.create(name, UniqueCredentials.PASSWORD);
        noa = newAccount.person();
        code = newAccount.code();
    }

    @Test
    void nameAndPasswordSignInHoweverTheNameIsTyped() {
        assertThat(accounts.signIn(
                        " " + name.toUpperCase(Locale.ROOT),
                        UniqueCredentials.PASSWORD,
                        UniqueCredentials.origin(),
                        it -> it))
                .contains(noa);
    }

    @Test
    void wrongNameAndWrongPasswordGetTheSameAnswer() {
        var wrongPassword = accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it);
        var wrongName = accounts.signIn(
                UniqueCredentials.name(), UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it);
        var noName = accounts.signIn("?", UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it);
        assertThat(wrongPassword).isEqualTo(wrongName).isEqualTo(noName).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> accounts.create(name.toUpperCase(Locale.ROOT), UniqueCredentials.PASSWORD))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void neitherPasswordNorCodeIsStoredReadably() {
        var row = jdbc.sql("select row_to_json(p)::text from account.person p where id = :id")
                .param("id", noa.value())
                .query(String.class)
                .single();
        assertThat(row)
                .contains("$argon2id$")
                .doesNotContain(UniqueCredentials.PASSWORD)
                .doesNotContain(code.value());
    }

    @Test
    void theRecoveryCodeSetsAPasswordEndsEveryPlaceAndGivesTheNextCode() {
        var token = signedInPlaces.create(noa);
        var next =
                accounts.recover(name, code.value().toLowerCase(Locale.ROOT), NEW_PASSWORD, UniqueCredentials.origin());
        assertThat(next).isNotEqualTo(code);
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .isEmpty();
        assertThat(accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
        assertThatThrownBy(() ->
                        accounts.recover(name, code.value(), UniqueCredentials.PASSWORD, UniqueCredentials.origin()))
                .isInstanceOf(RecoveryRefused.class);
        assertThat(accounts.recover(name, next.value(), UniqueCredentials.PASSWORD, UniqueCredentials.origin()))
                .isNotEqualTo(next);
    }

    @Test
    void aWrongNameAndAWrongCodeAreRefusedAlike() {
        assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover(UniqueCredentials.name(), code)).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover("?", code)).isInstanceOf(RecoveryRefused.class);
    }

    @Test
    void aRenewedCodeReplacesTheOldOne() {
        var next = accounts.renewRecoveryCode(noa, TestPlaces.create(signedInPlaces, noa), UniqueCredentials.PASSWORD);
        assertThatThrownBy(() -> recover(name, code)).isInstanceOf(RecoveryRefused.class);
        recover(name, next);
        assertThat(accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
    }

    @Test
    void changingThePasswordAsksForTheCurrentOne() {
        assertThatThrownBy(() -> accounts.changePassword(noa, SignedInPlaceId.create(), NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        accounts.changePassword(noa, TestPlaces.create(signedInPlaces, noa), UniqueCredentials.PASSWORD, NEW_PASSWORD);
        assertThat(accounts.passwordMatches(noa, NEW_PASSWORD)).isTrue();
        assertThat(accounts.passwordMatches(noa, UniqueCredentials.PASSWORD)).isFalse();
    }

    @Test
    void aChangedPasswordEndsEveryOtherPlace() {
        var here = signedInPlaces.create(noa);
        var there = signedInPlaces.create(noa);
        accounts.changePassword(
                noa, signedInPlaces.resume(here).orElseThrow().id(), UniqueCredentials.PASSWORD, NEW_PASSWORD);
        assertThat(signedInPlaces.resume(here)).isPresent();
        assertThat(signedInPlaces.resume(there)).isEmpty();
    }

    @Test
    void aPasswordThatIsNotChangedEndsNoPlace() {
        var there = signedInPlaces.create(noa);
        assertThatThrownBy(() -> accounts.changePassword(noa, SignedInPlaceId.create(), NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        assertThat(signedInPlaces.resume(there)).isPresent();
    }

    @Test
    void aNewPasswordIsJudgedToo() {
        assertThatThrownBy(() ->
                        accounts.changePassword(noa, SignedInPlaceId.create(), UniqueCredentials.PASSWORD, "short"))
                .isInstanceOf(PasswordRefused.class);
        assertThatThrownBy(() -> accounts.recover(name, code.value(), "short", UniqueCredentials.origin()))
                .isInstanceOf(PasswordRefused.class);
    }

    @Test
    void wrongTriesElsewhereNeverLockTheOwnerOut() {
        for (var guess = 0; guess < 30; guess++) {
            accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it);
            assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        }
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
        recover(name, code);
    }

    @Test
    void wrongTriesOnTheSameNetworkDelayTheOwnerByAMinuteAtMost() {
        var home = UniqueCredentials.origin();
        for (var guess = 0; guess < 10; guess++) {
            accounts.signIn(name, NEW_PASSWORD, home, it -> it);
        }
        assertThatThrownBy(() -> accounts.signIn(name, UniqueCredentials.PASSWORD, home, it -> it))
                .isInstanceOf(TooManyAttempts.class);
        clock.turn(Duration.ofMinutes(1));
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, home, it -> it))
                .contains(noa);
    }

    @Test
    void somebodyWhoTriesEachSecondOnTheSameNetworkDelaysTheOwnerByAMinuteAtMost() {
        var address = UniqueCredentials.address();
        var somebody = new TryingBrowser(address, NEW_PASSWORD);
        var owner = new TryingBrowser(address, UniqueCredentials.PASSWORD);
        for (var second = 0; second < 120; second++) {
            somebody.tryOnce();
            clock.turn(Duration.ofSeconds(1));
        }
        somebody.tryOnce();
        assertThat(owner.tryOnce()).as("the owner comes and is refused").isEmpty();
        for (var second = 0; second < 61; second++) {
            somebody.tryOnce();
            new TryingBrowser(address, NEW_PASSWORD).tryOnce();
            clock.turn(Duration.ofSeconds(1));
        }

        assertThat(owner.tryOnce()).contains(noa);
    }

    @Test
    void aTicketOpensOneTryForItsNameAndNetworkAndFewAtOnce() {
        var address = UniqueCredentials.address();
        var browsers = Stream.generate(() -> new TryingBrowser(address, NEW_PASSWORD))
                .limit(40)
                .toList();
        browsers.forEach(TryingBrowser::tryOnce);
        clock.turn(Duration.ofSeconds(61));
        browsers.forEach(TryingBrowser::tryOnce);

        assertThat(browsers.stream().filter(TryingBrowser::wasLookedAt))
                .as("one try regained, and five that waited")
                .hasSize(6);
    }

    /** A browser that keeps the ticket it was given. */
    private final class TryingBrowser {

        private final String address;
        private final String password;
        private Optional<String> ticket = Optional.empty();
        private boolean lookedAt;

        TryingBrowser(String address, String password) {
            this.address = address;
            this.password = password;
        }

        Optional<PersonId> tryOnce() {
            try {
                lookedAt = true;
                return accounts.signIn(name, password, new AttemptOrigin(address, Optional.empty(), ticket), it -> it);
            } catch (TooManyAttempts e) {
                lookedAt = false;
                ticket = e.waitingTicket();
                return Optional.empty();
            }
        }

        boolean wasLookedAt() {
            return lookedAt;
        }
    }

    @Test
    void aDeviceInOtherHandsDelaysNoPasswordElsewhere() {
        var there = SignedInPlaceId.create();
        for (var guess = 0; guess < 10; guess++) {
            accounts.passwordMatches(noa, there, NEW_PASSWORD);
        }
        assertThatThrownBy(() -> accounts.passwordMatches(noa, there, UniqueCredentials.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);

        assertThat(accounts.passwordMatches(noa, SignedInPlaceId.create(), UniqueCredentials.PASSWORD))
                .isTrue();
    }

    @Test
    void theRightRecoveryCodeIsNeverSlowedDown() {
        var home = UniqueCredentials.origin();
        for (var guess = 0; guess < 20; guess++) {
            assertThatThrownBy(() -> accounts.recover(name, "AAAA", NEW_PASSWORD, home))
                    .isInstanceOfAny(RecoveryRefused.class, TooManyAttempts.class);
        }
        assertThatThrownBy(() -> accounts.recover(name, "AAAA", NEW_PASSWORD, home))
                .isInstanceOf(TooManyAttempts.class);

        assertThat(accounts.recover(name, code.value(), NEW_PASSWORD, home)).isNotEqualTo(code);
    }

    @Test
    void anErasedPersonIsGoneAndTheirNameIsFree() {
        var token = signedInPlaces.create(noa);
        accounts.erase(noa);
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .isEmpty();
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accounts.create(name, UniqueCredentials.PASSWORD).person()).isNotEqualTo(noa);
    }

    private void recover(String name, RecoveryCode code) {
        accounts.recover(name, code.value(), NEW_PASSWORD, UniqueCredentials.origin());
    }
}
