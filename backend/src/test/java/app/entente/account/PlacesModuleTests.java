package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
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
class PlacesModuleTests {

    private final Accounts accounts;
    private final Places places;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private PersonId noa = PersonId.create();

    @Autowired
    PlacesModuleTests(Accounts accounts, Places places, JdbcClient jdbc, TurnableClock clock) {
        this.accounts = accounts;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void noaHasAnAccount() {
        noa = accounts.create(People.name(), People.PASSWORD).person();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aTokenComesBackToItsPersonAndNoOtherTokenDoes() {
        var token = places.open(noa);
        assertThat(places.resume(token))
                .hasValueSatisfying(it -> assertThat(it.person()).isEqualTo(noa));
        assertThat(places.resume(token + "x")).isEmpty();
        assertThat(places.resume("")).isEmpty();
    }

    @Test
    void theTokenItselfIsNotStored() {
        var token = places.open(noa);
        assertThat(jdbc.sql("select string_agg(p::text, ' ') from account.place p")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void onlyTheDayOfTheLastUseIsKept() {
        var token = places.open(noa);
        clock.turn(Duration.ofDays(3));
        places.resume(token);
        assertThat(places.of(noa))
                .singleElement()
                .satisfies(it -> assertThat(it.lastUsed()).isEqualTo(it.made().plusDays(3)));
    }

    @Test
    void aPlaceUnusedForNinetyDaysIsSignedOutAndForgotten() {
        var token = places.open(noa);
        clock.turn(Duration.ofDays(91));
        assertThat(places.resume(token)).isEmpty();
        places.forgetUnused();
        clock.reset();
        assertThat(places.of(noa)).isEmpty();
    }

    @Test
    void endingOnePlaceTellsItsOwnerAndLeavesTheOthers(ApplicationEvents events) {
        var here = places.open(noa);
        var there = places.resume(places.open(noa)).orElseThrow().id();
        places.end(noa, there);
        assertThat(places.resume(here)).isPresent();
        assertThat(places.of(noa)).hasSize(1);
        assertThat(events.stream(PlaceEnded.class)).containsExactly(new PlaceEnded(noa, there));
    }

    @Test
    void nobodyEndsThePlaceOfAnother(ApplicationEvents events) {
        var token = places.open(noa);
        var place = places.resume(token).orElseThrow().id();
        places.end(PersonId.create(), place);
        assertThat(places.resume(token)).isPresent();
        assertThat(events.stream(PlaceEnded.class)).isEmpty();
    }

    @Test
    void endingTheOthersKeepsThisOne(ApplicationEvents events) {
        var here = places.resume(places.open(noa)).orElseThrow();
        places.open(noa);
        places.open(noa);
        places.endOthers(noa, here.id());
        assertThat(places.of(noa)).containsExactly(here);
        assertThat(events.stream(PlaceEnded.class)).hasSize(2);
    }
}
