package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.person.PersonId;
import app.entente.signin.AttemptOrigin;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TooManyAttempts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AccountAuthenticationModuleTests {

    private static final String NEW_PASSWORD = "two cups and a kettle";

    private final AccountAuthentication accountAuthentication;
    private final SignedInPlaces signedInPlaces;
    private final TurnableClock clock;
    private final String name = UniqueCredentials.name();
    private final PersonId noa;
    private final RecoveryCode code;

    @Autowired
    AccountAuthenticationModuleTests(
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            SignedInPlaces signedInPlaces,
            TurnableClock clock) {
        this.accountAuthentication = accountAuthentication;
        this.signedInPlaces = signedInPlaces;
        this.clock = clock;
        var newAccount = accounts.create(name, UniqueCredentials.PASSWORD);
        noa = newAccount.person();
        code = newAccount.code();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void nameAndPasswordSignInHoweverTheNameIsTyped() {
        assertThat(accountAuthentication.signIn(
                        " " + name.toUpperCase(Locale.ROOT),
                        UniqueCredentials.PASSWORD,
                        UniqueCredentials.origin(),
                        it -> it))
                .contains(noa);
    }

    @Test
    void wrongNameAndWrongPasswordGetTheSameAnswer() {
        var wrongPassword = accountAuthentication.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it);
        var wrongName = accountAuthentication.signIn(
                UniqueCredentials.name(), UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it);
        var noName =
                accountAuthentication.signIn("?", UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it);
        assertThat(wrongPassword).isEqualTo(wrongName).isEqualTo(noName).isEmpty();
    }

    @Test
    void theRecoveryCodeSetsAPasswordEndsEveryPlaceAndGivesTheNextCode() {
        var token = signedInPlaces.create(noa);
        var next = accountAuthentication.recover(
                name, code.value().toLowerCase(Locale.ROOT), NEW_PASSWORD, UniqueCredentials.origin());
        assertThat(next).isNotEqualTo(code);
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .isEmpty();
        assertThat(accountAuthentication.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
        assertThatThrownBy(() -> accountAuthentication.recover(
                        name, code.value(), UniqueCredentials.PASSWORD, UniqueCredentials.origin()))
                .isInstanceOf(RecoveryRefused.class);
        assertThat(accountAuthentication.recover(
                        name, next.value(), UniqueCredentials.PASSWORD, UniqueCredentials.origin()))
                .isNotEqualTo(next);
    }

    @Test
    void aWrongNameAndAWrongCodeAreRefusedAlike() {
        assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover(UniqueCredentials.name(), code)).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover("?", code)).isInstanceOf(RecoveryRefused.class);
    }

    @Test
    void aRecoveredPasswordIsJudgedToo() {
        assertThatThrownBy(() -> accountAuthentication.recover(name, code.value(), "short", UniqueCredentials.origin()))
                .isInstanceOf(PasswordRefused.class);
    }

    @Test
    void wrongTriesElsewhereNeverLockTheOwnerOut() {
        for (var guess = 0; guess < 30; guess++) {
            accountAuthentication.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it);
            assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        }
        assertThat(accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
        recover(name, code);
    }

    @Test
    void wrongTriesOnTheSameNetworkDelayTheOwnerByAMinuteAtMost() {
        var home = UniqueCredentials.origin();
        for (var guess = 0; guess < 10; guess++) {
            accountAuthentication.signIn(name, NEW_PASSWORD, home, it -> it);
        }
        assertThatThrownBy(() -> accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, home, it -> it))
                .isInstanceOf(TooManyAttempts.class);
        clock.turn(Duration.ofMinutes(1));
        assertThat(accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, home, it -> it))
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
                return accountAuthentication.signIn(
                        name, password, new AttemptOrigin(address, Optional.empty(), ticket), it -> it);
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
    void theRightRecoveryCodeIsNeverSlowedDown() {
        var home = UniqueCredentials.origin();
        for (var guess = 0; guess < 20; guess++) {
            assertThatThrownBy(() -> accountAuthentication.recover(name, "AAAA", NEW_PASSWORD, home))
                    .isInstanceOfAny(RecoveryRefused.class, TooManyAttempts.class);
        }
        assertThatThrownBy(() -> accountAuthentication.recover(name, "AAAA", NEW_PASSWORD, home))
                .isInstanceOf(TooManyAttempts.class);

        assertThat(accountAuthentication.recover(name, code.value(), NEW_PASSWORD, home))
                .isNotEqualTo(code);
    }

    private void recover(String name, RecoveryCode code) {
        accountAuthentication.recover(name, code.value(), NEW_PASSWORD, UniqueCredentials.origin());
    }
}
