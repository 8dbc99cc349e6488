package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.entente.BackendTest;
import app.entente.account.AccountAuthentication;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import app.entente.screenlock.LockDelay;
import app.entente.screenlock.Pin;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.SignedInPlace;
import app.entente.signin.SignedInPlaceGone;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.signin.Token;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Nothing that outlasts a signed-in place is opened from one that has ended, even where its own node has not heard of it
 * yet: each act is tried straight at its service, while another transaction ends the place.
 */
@BackendTest
class EndedPlacesTests {

    private static final ReminderTime TIME = new ReminderTime(19, ZoneOffset.UTC);
    private static final String NEXT_PASSWORD = "two cups and a kettle";

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final SignedInPlaces signedInPlaces;
    private final Reminders reminders;
    private final CalendarFeeds calendarFeeds;
    private final CalendarFeedRepository feedRows;
    private final ScreenLocks screenLocks;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final String name = UniqueCredentials.name();
    private PersonId noa = PersonId.create();
    private SignedInPlaceId here = SignedInPlaceId.create();

    /** What a person can turn on, or change, so that it is still there when their place has ended. */
    enum Opening {
        MAIL,
        PUSH,
        CALENDAR_FEED,
        PIN,
        NO_PIN,
        PASSWORD,
        RECOVERY_CODE
    }

    @Autowired
    EndedPlacesTests(
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            SignedInPlaces signedInPlaces,
            RemindersWithMail remindersWithMail,
            CalendarFeeds calendarFeeds,
            CalendarFeedRepository feedRows,
            ScreenLocks screenLocks,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.signedInPlaces = signedInPlaces;
        this.calendarFeeds = calendarFeeds;
        this.feedRows = feedRows;
        this.screenLocks = screenLocks;
        this.transaction = transaction;
        this.jdbc = jdbc;
        reminders = remindersWithMail.reminders();
    }

    @BeforeEach
    void noaHasAPinAndIsSignedIn() {
        noa = accounts.create(name, UniqueCredentials.PASSWORD).person();
        here = TestPlaces.create(signedInPlaces, noa);
        screenLocks.turnOn(noa, here, new Pin("274519"), LockDelay.FIVE_MINUTES);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceThatHasEndedOpensNothing(Opening opening) {
        signedInPlaces.end(noa, here);
        var before = stored();
        assertThatExceptionOfType(SignedInPlaceGone.class).isThrownBy(() -> open(opening));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceThatIsJustEndingOpensNothing(Opening opening) {
        var before = stored();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(whileEnding(() -> open(opening), true)::join)
                .withCauseInstanceOf(SignedInPlaceGone.class);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceWhoseEndFailsGoesOnOpening(Opening opening) {
        var before = stored();
        whileEnding(() -> open(opening), false).join();
        assertThat(stored()).isNotEqualTo(before);
    }

    @Test
    void aLookAtThePlaceWithoutItsLockWouldOpenAFeedAfterItsEnd() {
        transaction.executeWithoutResult(_ -> {
            signedInPlaces.end(noa, here);
            CompletableFuture.runAsync(() -> {
                        assertThat(signedInPlaces.findByPerson(noa))
                                .anyMatch(it -> it.id().equals(here));
                        feedRows.save(noa, Token.random(), ZoneOffset.UTC);
                    })
                    .join();
        });
        assertThat(calendarFeeds.isOn(noa)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAIL", "PUSH", "CALENDAR_FEED"})
    void aNewPasswordWaitsForWhatIsBeingOpenedAndEndsIt(Opening opening) {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        var changing = transaction.execute(_ -> {
            open(opening);
            return startedBehindThis(
                    () -> accounts.changePassword(noa, elsewhere, UniqueCredentials.PASSWORD, NEXT_PASSWORD));
        });
        changing.join();
        assertThat(reminders.time(noa, ReminderChannel.MAIL)).isEmpty();
        assertThat(reminders.time(noa, ReminderChannel.PUSH)).isEmpty();
        assertThat(calendarFeeds.isOn(noa)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void aPasswordThatIsJustBeingReplacedOpensNoPlace(boolean commits, int places) {
        var signingIn = transaction.execute(status -> {
            accounts.changePassword(noa, here, UniqueCredentials.PASSWORD, NEXT_PASSWORD);
            var started = startedBehindThis(this::signIn);
            if (!commits) {
                status.setRollbackOnly();
            }
            return started;
        });
        signingIn.join();
        assertThat(signedInPlaces.findByPerson(noa)).hasSize(places);
    }

    @Test
    void aPlaceThatIsJustBeingOpenedEndsWithTheNewPassword() {
        var changing = transaction.execute(_ -> {
            signIn();
            return startedBehindThis(
                    () -> accounts.changePassword(noa, here, UniqueCredentials.PASSWORD, NEXT_PASSWORD));
        });
        changing.join();
        assertThat(signedInPlaces.findByPerson(noa))
                .extracting(SignedInPlace::id)
                .containsExactly(here);
    }

    private void signIn() {
        accountAuthentication.signIn(
                name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), signedInPlaces::create);
    }

    private void open(Opening opening) {
        switch (opening) {
            case MAIL ->
                transaction.executeWithoutResult(
                        _ -> reminders.turnOnMail(noa, here, new MailAddress("noa@example.org"), TIME));
            case PUSH ->
                transaction.executeWithoutResult(
                        _ -> reminders.turnOnPush(noa, here, "https://fcm.googleapis.com/fcm/send/1", TIME));
            case CALENDAR_FEED -> calendarFeeds.issue(noa, here, ZoneOffset.UTC);
            case PIN -> screenLocks.turnOn(noa, here, new Pin("915382"), LockDelay.ONE_MINUTE);
            case NO_PIN -> screenLocks.turnOff(noa, here);
            case PASSWORD -> accounts.changePassword(noa, here, UniqueCredentials.PASSWORD, NEXT_PASSWORD);
            case RECOVERY_CODE -> accounts.renewRecoveryCode(noa, here, UniqueCredentials.PASSWORD);
        }
    }

    /** Starts the act while another transaction has ended the place, and lets that commit, or not, once the act waits. */
    private CompletableFuture<Void> whileEnding(Runnable act, boolean commits) {
        return transaction.execute(status -> {
            signedInPlaces.end(noa, here);
            var acting = startedBehindThis(act);
            if (!commits) {
                status.setRollbackOnly();
            }
            return acting;
        });
    }

    /** Starts the act on a connection of its own, and returns once it waits for this transaction. */
    private CompletableFuture<Void> startedBehindThis(Runnable act) {
        var holder = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        var acting = CompletableFuture.runAsync(act);
        await().until(() -> acting.isDone() || waitFor(holder));
        return acting;
    }

    private boolean waitFor(int holder) {
        return jdbc.sql("select count(*) > 0 from pg_locks where not granted and :holder = any (pg_blocking_pids(pid))")
                .param("holder", holder)
                .query(Boolean.class)
                .single();
    }

    /** Everything that an opening leaves of this person. */
    private String stored() {
        return jdbc.sql("""
                        select concat_ws(' ', password, encode(recovery, 'hex'),
                                         (select string_agg(c::text, ' ') from reminder.channel c where person_id = id),
                                         (select a::text from reminder.mail_address a where person_id = id),
                                         (select e::text from reminder.push_endpoint e where person_id = id),
                                         (select c::text from reminder.calendar c where person_id = id),
                                         (select c::text from screenlock.choice c where person_id = id))
                          from account.person
                         where id = :person
                        """).param("person", noa.value()).query(String.class).single();
    }
}
