package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.AccountAuthentication;
import app.entente.account.Accounts;
import app.entente.account.NewAccount;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import app.entente.push.PushRefused;
import app.entente.reminder.ReminderRefused.AddressRefused;
import app.entente.reminder.ReminderRefused.ChannelUnavailable;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class RemindersModuleTests {

    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/1";
    private static final MailAddress ADDRESS = new MailAddress("noa@example.org");
    private static final ReminderTime TIME = new ReminderTime(19, ZoneOffset.UTC);
    private static final String NEXT_PASSWORD = "two cups and a kettle";

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final SignedInPlaces signedInPlaces;
    private final CalendarFeeds calendarFeeds;
    private final Reminders withoutMail;
    private final Reminders reminders;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final String name = UniqueCredentials.name();
    private NewAccount account;
    private PersonId noa;
    private SignedInPlaceId here;

    @Autowired
    RemindersModuleTests(
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            SignedInPlaces signedInPlaces,
            CalendarFeeds calendarFeeds,
            Reminders reminders,
            RemindersWithMail remindersWithMail,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.signedInPlaces = signedInPlaces;
        this.calendarFeeds = calendarFeeds;
        withoutMail = reminders;
        this.reminders = remindersWithMail.reminders();
        this.transaction = transaction;
        this.jdbc = jdbc;
        account = accounts.create(name, UniqueCredentials.PASSWORD);
        noa = account.person();
        here = TestPlaces.create(signedInPlaces, noa);
    }

    @BeforeEach
    void everythingIsTurnedOn() {
        transaction.executeWithoutResult(_ -> {
            reminders.turnOnMail(noa, here, ADDRESS, TIME);
            reminders.turnOnPush(noa, here, ENDPOINT, TIME);
        });
        calendarFeeds.issue(noa, here, ZoneOffset.UTC);
        assertThat(reminders.address(noa)).contains(ADDRESS);
        assertThat(reminders.time(noa, ReminderChannel.MAIL)).contains(TIME);
        assertThat(reminders.isPushedTo(noa, here)).isTrue();
        assertThat(calendarFeeds.isOn(noa)).isTrue();
    }

    @Test
    void aNewPasswordEndsEverything() {
        accounts.changePassword(noa, here, UniqueCredentials.PASSWORD, NEXT_PASSWORD);
        assertEverythingIsOff();
    }

    @Test
    void recoveryEndsEverything() {
        accountAuthentication.recover(name, account.code().value(), NEXT_PASSWORD, UniqueCredentials.origin());
        assertEverythingIsOff();
    }

    @Test
    void anErasedAccountLeavesNoRowAndNoKey() {
        accounts.erase(noa);
        assertEverythingIsOff();
        assertThat(jdbc.sql("select count(*) from vault.data_key where holder_id = :person")
                        .param("person", noa.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void webPushEndsWithItsPlaceAlone() {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        transaction.executeWithoutResult(_ -> reminders.turnOnPush(noa, elsewhere, ENDPOINT, TIME));
        signedInPlaces.end(noa, here);
        assertThat(reminders.isPushedTo(noa, here)).isFalse();
        assertThat(reminders.isPushedTo(noa, elsewhere)).isTrue();
    }

    @Test
    void webPushTurnedOffHereGoesOnElsewhere() {
        var elsewhere = TestPlaces.create(signedInPlaces, noa);
        transaction.executeWithoutResult(_ -> reminders.turnOnPush(noa, elsewhere, ENDPOINT, TIME));
        reminders.turnOffPush(noa, here);
        assertThat(reminders.isPushedTo(noa, elsewhere)).isTrue();
        assertThat(reminders.time(noa, ReminderChannel.PUSH)).isPresent();

        reminders.turnOffPush(noa, elsewhere);
        assertThat(reminders.time(noa, ReminderChannel.PUSH)).isEmpty();
    }

    @Test
    void mailTurnedOffForgetsTheAddress() {
        reminders.turnOffMail(noa);
        assertThat(reminders.address(noa)).isEmpty();
        assertThat(reminders.time(noa, ReminderChannel.MAIL)).isEmpty();
    }

    @Test
    void theDatabaseTellsNeitherAddressNorEndpoint() {
        assertThat(jdbc.sql("""
                        select encode(address, 'escape') || encode(endpoint, 'escape')
                          from reminder.mail_address
                               join reminder.push_endpoint using (person_id)
                         where person_id = :person
                        """)
                        .param("person", noa.value())
                        .query(String.class)
                        .single())
                .doesNotContain("noa", "example", "google");
    }

    @Test
    void anEndpointOfNoPushServiceIsRefused() {
        assertThatExceptionOfType(PushRefused.class)
                .isThrownBy(() -> reminders.turnOnPush(noa, here, "https://intranet.example/", TIME));
    }

    @Test
    void withoutAMailServerThereIsNoMail() {
        assertThat(withoutMail.available(ReminderChannel.MAIL)).isFalse();
        assertThatExceptionOfType(ChannelUnavailable.class)
                .isThrownBy(() -> withoutMail.turnOnMail(noa, here, ADDRESS, TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "noa", "noa@", "noa@example", "a b@example.org", "noa@example.org\r\nBcc: x@example.org"})
    void noOtherTextIsAnAddress(String text) {
        assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> new MailAddress(text));
    }

    private void assertEverythingIsOff() {
        assertThat(reminders.address(noa)).isEmpty();
        assertThat(reminders.time(noa, ReminderChannel.MAIL)).isEmpty();
        assertThat(reminders.time(noa, ReminderChannel.PUSH)).isEmpty();
        assertThat(reminders.isPushedTo(noa, here)).isFalse();
        assertThat(calendarFeeds.isOn(noa)).isFalse();
    }
}
