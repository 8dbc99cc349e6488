package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class ConsentRecordsModuleTests {

    private final Accounts accounts;
    private final ConsentRecords consents;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private PersonId noa = PersonId.create();

    @Autowired
    ConsentRecordsModuleTests(Accounts accounts, ConsentRecords consents, TurnableClock clock, JdbcClient jdbc) {
        this.accounts = accounts;
        this.consents = consents;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaHasAnAccount() {
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
    }

    @Test
    void anAccountOlderThanTheRecordHasNoConsentInIt() {
        assertThat(consents.find(noa)).isEmpty();
    }

    @Test
    void theVersionOfTheWordsAndTheDayAreRecorded() {
        consents.give(noa);
        assertThat(consents.find(noa)).contains(new Consent(ConsentRecords.VERSION, today()));
    }

    @Test
    void aLaterConsentTakesThePlaceOfTheEarlier() {
        consents.give(noa);
        clock.turn(Duration.ofDays(40));
        consents.give(noa);
        assertThat(consents.find(noa)).contains(new Consent(ConsentRecords.VERSION, today()));
    }

    @Test
    void noHourIsRecorded() {
        consents.give(noa);
        assertThat(jdbc.sql("select row_to_json(c)::text from account.consent c where person_id = :id")
                        .param("id", noa.value())
                        .query(String.class)
                        .single())
                .doesNotContain("T", ":0", "+00");
    }

    @Test
    void itGoesWithTheAccount() {
        consents.give(noa);
        accounts.erase(noa);
        assertThat(consents.find(noa)).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
