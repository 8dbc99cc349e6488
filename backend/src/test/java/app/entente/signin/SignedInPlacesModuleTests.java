package app.entente.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class SignedInPlacesModuleTests {

    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private PersonId noa = PersonId.create();

    @Autowired
    SignedInPlacesModuleTests(Accounts accounts, SignedInPlaces signedInPlaces, JdbcClient jdbc, TurnableClock clock) {
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void noaHasAnAccount() {
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aTokenComesBackToItsPersonAndNoOtherTokenDoes() {
        var token = signedInPlaces.create(noa);
        assertThat(signedInPlaces.resume(token))
                .hasValueSatisfying(it -> assertThat(it.person()).isEqualTo(noa));
        assertThat(signedInPlaces.resume(token + "x")).isEmpty();
        assertThat(signedInPlaces.resume("")).isEmpty();
    }

    @Test
    void theTokenItselfIsNotStored() {
        var token = signedInPlaces.create(noa);
        assertThat(jdbc.sql("select string_agg(p::text, ' ') from account.place p")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void onlyTheDayOfTheLastUseIsKept() {
        var token = signedInPlaces.create(noa);
        clock.turn(Duration.ofDays(3));
        signedInPlaces.resume(token);
        assertThat(signedInPlaces.findByPerson(noa))
                .singleElement()
                .satisfies(it -> assertThat(it.lastUsed()).isEqualTo(it.made().plusDays(3)));
    }

    @Test
    void aPlaceEndsAfterNinetyDaysHoweverMuchItIsUsed(ApplicationEvents events) {
        var token = signedInPlaces.create(noa);
        var place = signedInPlaces.resume(token).orElseThrow().id();
        for (var time = 0; time < 9; time++) {
            clock.turn(Duration.ofDays(10));
            assertThat(signedInPlaces.resume(token)).isPresent();
        }
        clock.turn(Duration.ofDays(1));
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(signedInPlaces.findByPerson(noa)).isEmpty();
        signedInPlaces.endExpired();
        assertThat(events.stream(SignedInPlaceEnded.class)).contains(new SignedInPlaceEnded(noa, place));
        clock.reset();
        assertThat(signedInPlaces.findByPerson(noa)).isEmpty();
    }

    @Test
    void endingOnePlaceTellsItsOwnerAndLeavesTheOthers(ApplicationEvents events) {
        var here = signedInPlaces.create(noa);
        var there =
                signedInPlaces.resume(signedInPlaces.create(noa)).orElseThrow().id();
        signedInPlaces.end(noa, there);
        assertThat(signedInPlaces.resume(here)).isPresent();
        assertThat(signedInPlaces.findByPerson(noa)).hasSize(1);
        assertThat(events.stream(SignedInPlaceEnded.class)).containsExactly(new SignedInPlaceEnded(noa, there));
    }

    @Test
    void nobodyEndsThePlaceOfAnother(ApplicationEvents events) {
        var token = signedInPlaces.create(noa);
        var place = signedInPlaces.resume(token).orElseThrow().id();
        signedInPlaces.end(PersonId.create(), place);
        assertThat(signedInPlaces.resume(token)).isPresent();
        assertThat(events.stream(SignedInPlaceEnded.class)).isEmpty();
    }

    @Test
    void endingTheOthersKeepsThisOne(ApplicationEvents events) {
        var here = signedInPlaces.resume(signedInPlaces.create(noa)).orElseThrow();
        signedInPlaces.create(noa);
        signedInPlaces.create(noa);
        signedInPlaces.endOthers(noa, here.id());
        assertThat(signedInPlaces.findByPerson(noa)).containsExactly(here);
        assertThat(events.stream(SignedInPlaceEnded.class)).hasSize(2);
    }
}
