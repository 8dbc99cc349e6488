package app.entente.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import app.entente.vault.Vault;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@BackendTest
class RateLimitsTests {

    private static final String WORKSHOP = "203.0.113.9";
    private static final RateLimitSettings FEW = new RateLimitSettings(5, 3, 6, 2, 2);

    private final TurnableClock clock = new TurnableClock();
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Vault vault;
    private final KnownDevices devices;
    private final RateLimiter limiter;
    private final RateLimits rateLimits;
    private final PersonId noa = PersonId.create();

    @Autowired
    RateLimitsTests(JdbcClient jdbc, DataSource database, Vault vault, KnownDevices devices) {
        this.jdbc = jdbc;
        this.database = database;
        this.vault = vault;
        this.devices = devices;
        limiter = new RateLimiter(database, new AttemptRepository(jdbc), vault, clock);
        rateLimits = new RateLimits(FEW, limiter, devices, new WaitingTickets(vault, clock), _ -> {});
    }

    @BeforeEach
    void nothingWasTriedBefore() {
        jdbc.sql("delete from account.attempt").update();
    }

    @Test
    void fiveCodesAMinuteComeFromOneAddress() {
        codes("192.0.2.1", 5);
        assertThatThrownBy(() -> rateLimits.countCodeAttempt("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countCodeAttempt("192.0.2.2");
        clock.turn(Duration.ofMinutes(1));
        codes("192.0.2.1", 5);
    }

    /** Forty people behind one address: half invite, half type a code, many mistype, all sign in once more. */
    @Test
    void aWorkshopBehindOneAddressSignsUpAndInWithinFiveMinutes() {
        var limits = new RateLimits(
                Binder.get(new MockEnvironment()).bindOrCreate("entente.limits", RateLimitSettings.class),
                limiter,
                devices,
                new WaitingTickets(vault, clock),
                _ -> {});
        assertThatCode(() -> {
                    for (var guest = 0; guest < 40; guest++) {
                        limits.countNewAccount(WORKSHOP);
                        limits.countCodeAttempt(WORKSHOP);
                        limits.countSignIn(
                                "guest " + guest, Optional.empty(), new AttemptOrigin(WORKSHOP, Optional.empty()));
                        limits.countSignIn(
                                "guest " + guest, Optional.empty(), new AttemptOrigin(WORKSHOP, Optional.empty()));
                        clock.turn(Duration.ofSeconds(300 / 40));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void noNumberOfAddressesTogetherShutsOutAnother() {
        for (var other = 1; other < 50; other++) {
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
    void manyNetworksOfOneSiteAreSlowedDownTogether() {
        for (var network = 0; network < 8; network++) {
            codes("2001:db8:0:" + network + "::1", 5);
        }
        assertThatThrownBy(() -> rateLimits.countCodeAttempt("2001:db8:0:9::1")).isInstanceOf(TooManyAttempts.class);
        rateLimits.countCodeAttempt("2001:db8:1::1");
    }

    @Test
    void wrongTriesElsewhereDelayNobody() {
        for (var elsewhere = 1; elsewhere < 100; elsewhere++) {
            exhaust("192.0.2." + elsewhere);
        }
        assertThatCode(() -> signIn("198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void wrongTriesOnTheSameNetworkDelayByAMinuteAtMost() {
        for (var wrong = 0; wrong < 1_000; wrong++) {
            exhaust("192.0.2.1");
        }
        assertThatThrownBy(() -> signIn("192.0.2.1"))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        it -> assertThat(it.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1)));
        clock.turn(Duration.ofMinutes(1));
        assertThatCode(() -> signIn("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void aDeviceThatSignedInBeforeIsNotDelayedAtAll() {
        var token = devices.tokenFor(noa);
        exhaust("192.0.2.1");

        assertThatCode(() -> signIn("192.0.2.1", token)).doesNotThrowAnyException();
    }

    @Test
    void aDeviceHasItsOwnLimitAndIsForItsPersonAlone() {
        var token = devices.tokenFor(noa);
        var stranger = devices.tokenFor(PersonId.create());
        exhaust("192.0.2.1");
        for (var attempt = 0; attempt < 3; attempt++) {
            signIn("192.0.2.1", token);
        }

        assertThatThrownBy(() -> signIn("192.0.2.1", token)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> signIn("192.0.2.1", stranger)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> signIn("192.0.2.1", "guessed." + token)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> signIn("192.0.2.1", "")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anAddressGuessesSlowlyAtAnyName() {
        for (var guess = 0; guess < 6; guess++) {
            rateLimits.countSignIn("name" + guess, Optional.empty(), from("192.0.2.1"));
        }
        assertThatThrownBy(() -> rateLimits.countSignIn("another", Optional.empty(), from("192.0.2.1")))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void wrongRecoveryCodesDelayByAMinuteAtMost() {
        recover("192.0.2.1");
        recover("192.0.2.1");
        assertThatThrownBy(() -> recover("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        recover("192.0.2.2");
        clock.turn(Duration.ofMinutes(1));
        recover("192.0.2.1");
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

    @Test
    void whatWasTriedCountsOnEveryNodeAndAfterARestart() {
        codes("192.0.2.1", 5);

        var another = new RateLimits(
                FEW,
                new RateLimiter(database, new AttemptRepository(jdbc), vault, clock),
                devices,
                new WaitingTickets(vault, clock),
                _ -> {});

        assertThatThrownBy(() -> another.countCodeAttempt("192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void neitherNameNorAddressIsStoredAndWhatIsGoesWithinTheHour() {
        var name = UniqueCredentials.name();
        rateLimits.countSignIn(name, Optional.of(noa), from("192.0.2.77"));

        assertThat(rows())
                .isNotEmpty()
                .doesNotContain(name, "192.0.2.77", noa.value().toString());

        clock.turn(Duration.ofHours(1));
        limiter.deleteWhole();
        assertThat(rows()).isEmpty();
    }

    private String rows() {
        return jdbc.sql("""
                        select coalesce(string_agg(encode(id, 'escape') || ' ' || encode(state, 'escape'), ' '), '')
                          from account.attempt
                        """).query(String.class).single();
    }

    private void codes(String address, int times) {
        for (var time = 0; time < times; time++) {
            rateLimits.countCodeAttempt(address);
        }
    }

    private void exhaust(String address) {
        for (var attempt = 0; attempt < 4; attempt++) {
            try {
                signIn(address);
            } catch (TooManyAttempts _) {
                return;
            }
        }
    }

    private void signIn(String address) {
        rateLimits.countSignIn("noa", Optional.of(noa), from(address));
    }

    private void signIn(String address, String deviceToken) {
        rateLimits.countSignIn("noa", Optional.of(noa), new AttemptOrigin(address, Optional.of(deviceToken)));
    }

    private void recover(String address) {
        rateLimits.countRecovery("noa", Optional.of(noa), from(address));
    }

    private static AttemptOrigin from(String address) {
        return new AttemptOrigin(address, Optional.empty());
    }
}
