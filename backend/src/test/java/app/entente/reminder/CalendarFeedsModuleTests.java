package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.AccountPreferences;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.signin.TooManyAttempts;
import app.entente.talk.HeardTopics;
import app.entente.values.ThemeId;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class CalendarFeedsModuleTests {

    private static final ThemeId HOME = new ThemeId("home");
    private static final LocalDate REVIEW = LocalDate.of(2031, 4, 5);

    private final CalendarFeeds feeds;
    private final SignedInPlaces signedInPlaces;
    private final AccountPreferences accountPreferences;
    private final Agreements agreements;
    private final HeardTopics heardTopics;
    private final JdbcClient jdbc;
    private final OpenedCouple couple;
    private final String address = UniqueCredentials.address();

    @Autowired
    CalendarFeedsModuleTests(
            CalendarFeeds feeds,
            SignedInPlaces signedInPlaces,
            AccountPreferences accountPreferences,
            Agreements agreements,
            HeardTopics heardTopics,
            OpenedCouples openedCouples,
            JdbcClient jdbc) {
        this.feeds = feeds;
        this.signedInPlaces = signedInPlaces;
        this.accountPreferences = accountPreferences;
        this.agreements = agreements;
        this.heardTopics = heardTopics;
        this.jdbc = jdbc;
        couple = openedCouples.opened();
    }

    @Test
    void theFeedHasTheDayOfAnAgreementAndNothingElseOfIt() throws IOException, ParserException {
        var token = issue();
        var before = events(read(token)).size(); // the day from which asking again is advised
        agree();

        var text = read(token);
        assertThat(events(text)).hasSize(before + 1).last().satisfies(it -> {
            assertThat(value(it, Property.DTSTART)).isEqualTo("20310405");
            assertThat(value(it, Property.DTEND)).isEqualTo("20310406");
            assertThat(value(it, Property.SUMMARY)).isEqualTo("Time for us");
        });
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("entente", "noa", "robin", "home", "evening", "agree", "http");
    }

    @Test
    void theFeedIsInTheLanguageOfItsPerson() {
        var token = issue();
        agree();
        accountPreferences.chooseLanguage(couple.first().person(), Locale.FRENCH);
        assertThat(read(token)).contains("SUMMARY:Un moment pour nous");
    }

    @Test
    void aFeedEndsWhereItIsRevokedOrIssuedAgain() {
        var first = issue();
        var second = issue();
        assertThat(feeds.read(first, address)).isEmpty();
        assertThat(feeds.read(second, address)).isPresent();

        feeds.revoke(couple.first().person());
        assertThat(feeds.read(second, address)).isEmpty();
    }

    @Test
    void theTokenIsRandomAndStoredAsADigest() {
        var token = issue();
        assertThat(token).hasSize(43).isNotEqualTo(issue());
        assertThat(jdbc.sql("select encode(token, 'escape') from reminder.calendar")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(token));
    }

    @Test
    void readsAreCountedByNetworkWhetherThereIsAFeedOrNot() {
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
            for (var i = 0; i < 200; i++) {
                feeds.read("guess " + i, address);
            }
        });
        var token = issue();
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> read(token));
        assertThat(feeds.read(token, UniqueCredentials.address())).isPresent();
    }

    private String issue() {
        var noa = couple.first().person();
        return feeds.issue(noa, TestPlaces.create(signedInPlaces, noa), ZoneOffset.UTC);
    }

    private String read(String token) {
        return feeds.read(token, address).orElseThrow();
    }

    private void agree() {
        heardTopics.talkedElsewhere(couple, HOME);
        var terms = new AgreementTerms("We say so the same evening.", Set.of(Seat.A), REVIEW);
        var draft = agreements.create(couple.firsts(), HOME, terms);
        agreements.confirm(couple.firsts(), draft.id(), 1);
        agreements.confirm(couple.seconds(), draft.id(), 1);
    }

    private static List<CalendarComponent> events(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
