package app.entente.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    private final TurnableClock clock = new TurnableClock();
    private final RateLimits rateLimits = new RateLimits(new RateLimitSettings(5, 3, 6, 2, 4, 2), clock);

    @Test
    void fiveCodesAMinuteComeFromOneAddress() {
        codes("192.0.2.1", 5);
        assertThatThrownBy(() -> rateLimits.countCodeAttempt("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countCodeAttempt("192.0.2.2");
        clock.turn(Duration.ofMinutes(1));
        rateLimits.countCodeAttempt("192.0.2.1");
    }

    @Test
    void noNumberOfAddressesTogetherShutsOutAnother() {
        for (var other = 1; other < 200; other++) {
            codes("192.0.2." + other, 5);
        }
        assertThatCode(() -> rateLimits.countCodeAttempt("198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void noNumberOfNewAccountsElsewhereShutsOutAnother() {
        for (var other = 1; other < 200; other++) {
            rateLimits.countNewAccount("192.0.2." + other);
        }
        assertThatCode(() -> rateLimits.countNewAccount("198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void oneNetworkIsOneAddress() {
        codes("2001:db8:0:1::1", 3);
        codes("2001:db8:0:1:ffff::2", 2);
        assertThatThrownBy(() -> rateLimits.countCodeAttempt("2001:db8:0:1::3")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countCodeAttempt("2001:db8:0:2::1");
    }

    @Test
    void aNameIsGuessedAtSlowlyFromAnywhere() {
        rateLimits.countSignIn("noa", "192.0.2.1");
        rateLimits.countSignIn("noa", "192.0.2.2");
        rateLimits.countSignIn("noa", "192.0.2.3");
        assertThatThrownBy(() -> rateLimits.countSignIn("noa", "192.0.2.4")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countSignIn("robin", "192.0.2.4");
    }

    @Test
    void anAddressGuessesSlowlyAtAnyName() {
        for (var guess = 0; guess < 6; guess++) {
            rateLimits.countSignIn("name" + guess, "192.0.2.1");
        }
        assertThatThrownBy(() -> rateLimits.countSignIn("another", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void recoveryIsSlowerStill() {
        rateLimits.countRecovery("noa", "192.0.2.1");
        rateLimits.countRecovery("noa", "192.0.2.2");
        assertThatThrownBy(() -> rateLimits.countRecovery("noa", "192.0.2.3")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void accountsAreNotMadeByTheHundred() {
        rateLimits.countNewAccount("192.0.2.1");
        rateLimits.countNewAccount("192.0.2.1");
        assertThatThrownBy(() -> rateLimits.countNewAccount("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countNewAccount("192.0.2.2");
        clock.turn(Duration.ofHours(1));
        rateLimits.countNewAccount("192.0.2.1");
    }

    private void codes(String address, int times) {
        for (var time = 0; time < times; time++) {
            rateLimits.countCodeAttempt(address);
        }
    }
}
