package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.entente.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private final TurnableClock clock = new TurnableClock();
    private final Attempts attempts = new Attempts(new LimitSettings(5, 12, 3, 6, 2, 4, 2, 3), clock);

    @Test
    void fiveCodesAMinuteComeFromOneAddress() {
        codes("192.0.2.1", 5);
        assertThatThrownBy(() -> attempts.codes("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        attempts.codes("192.0.2.2");
        clock.turn(Duration.ofMinutes(1));
        attempts.codes("192.0.2.1");
    }

    @Test
    void manyAddressesTogetherMeetTheInstancesLimit() {
        codes("192.0.2.1", 5);
        codes("192.0.2.2", 5);
        codes("192.0.2.3", 2);
        var refused = catchThrowableOfType(TooManyAttempts.class, () -> attempts.codes("192.0.2.4"));
        assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    }

    @Test
    void oneNetworkIsOneAddress() {
        codes("2001:db8:0:1::1", 3);
        codes("2001:db8:0:1:ffff::2", 2);
        assertThatThrownBy(() -> attempts.codes("2001:db8:0:1::3")).isInstanceOf(TooManyAttempts.class);
        attempts.codes("2001:db8:0:2::1");
    }

    @Test
    void aNameIsGuessedAtSlowlyFromAnywhere() {
        attempts.signIn("noa", "192.0.2.1");
        attempts.signIn("noa", "192.0.2.2");
        attempts.signIn("noa", "192.0.2.3");
        assertThatThrownBy(() -> attempts.signIn("noa", "192.0.2.4")).isInstanceOf(TooManyAttempts.class);
        attempts.signIn("robin", "192.0.2.4");
    }

    @Test
    void anAddressGuessesSlowlyAtAnyName() {
        for (var guess = 0; guess < 6; guess++) {
            attempts.signIn("name" + guess, "192.0.2.1");
        }
        assertThatThrownBy(() -> attempts.signIn("another", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void recoveryIsSlowerStill() {
        attempts.recovery("noa", "192.0.2.1");
        attempts.recovery("noa", "192.0.2.2");
        assertThatThrownBy(() -> attempts.recovery("noa", "192.0.2.3")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void accountsAreNotMadeByTheHundred() {
        attempts.account("192.0.2.1");
        attempts.account("192.0.2.1");
        assertThatThrownBy(() -> attempts.account("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        attempts.account("192.0.2.2");
        assertThatThrownBy(() -> attempts.account("192.0.2.3")).isInstanceOf(TooManyAttempts.class);
        clock.turn(Duration.ofHours(1));
        attempts.account("192.0.2.1");
    }

    private void codes(String address, int times) {
        for (var time = 0; time < times; time++) {
            attempts.codes(address);
        }
    }
}
