package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.AccountRefused.PasswordNotConfirmed;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.signin.TooManyAttempts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PasswordConfirmationsTests {

    private static final int MORE_THAN_ANY_LIMIT = 100;

    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final PasswordConfirmations confirmations;
    private final TurnableClock clock;
    private PersonId noa = PersonId.create();
    private SignedInPlaceId place = SignedInPlaceId.create();

    @Autowired
    PasswordConfirmationsTests(
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            PasswordConfirmations confirmations,
            TurnableClock clock) {
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
        place = newPlace();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aPasswordCountsForTenMinutes() {
        confirmations.confirm(noa, place, UniqueCredentials.PASSWORD);
        clock.turn(Duration.ofMinutes(9));
        assertThat(confirmations.isConfirmed(place)).isTrue();
        clock.turn(Duration.ofMinutes(2));
        assertThat(confirmations.isConfirmed(place)).isFalse();
        assertThatExceptionOfType(PasswordNotConfirmed.class).isThrownBy(() -> confirmations.requireConfirmed(place));
    }

    @Test
    void itCountsAtThisPlaceOnlyAndNotOnceThatHasEnded() {
        confirmations.confirm(noa, place, UniqueCredentials.PASSWORD);
        assertThat(confirmations.isConfirmed(newPlace())).isFalse();
        signedInPlaces.end(noa, place);
        assertThat(confirmations.isConfirmed(place)).isFalse();
    }

    @Test
    void aWrongPasswordConfirmsNothingAndIsLimitedAsAtSignIn() {
        assertThatExceptionOfType(WrongPassword.class)
                .isThrownBy(() -> confirmations.confirm(noa, place, "not my password at all"));
        assertThat(confirmations.isConfirmed(place)).isFalse();
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
            for (var i = 0; i < MORE_THAN_ANY_LIMIT; i++) {
                confirmations.confirm(noa, place, UniqueCredentials.PASSWORD);
            }
        });
    }

    private SignedInPlaceId newPlace() {
        return TestPlaces.create(signedInPlaces, noa);
    }
}
