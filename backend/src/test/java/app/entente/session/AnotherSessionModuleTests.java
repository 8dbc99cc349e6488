package app.entente.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.Addressed;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class AnotherSessionModuleTests {

    private final Couples couples;
    private final AnotherSession another;
    private final Rounds rounds;
    private final Choosing choosing;
    private final OwnSheets sheets;
    private final Door door;
    private final Pen pen;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    AnotherSessionModuleTests(
            Couples couples,
            AnotherSession another,
            Rounds rounds,
            Choosing choosing,
            OwnSheets sheets,
            Door door,
            Pen pen,
            TurnableClock clock) {
        this.couples = couples;
        this.another = another;
        this.rounds = rounds;
        this.choosing = choosing;
        this.sheets = sheets;
        this.door = door;
        this.pen = pen;
        this.clock = clock;
    }

    @BeforeEach
    void aRoundThatHasBegun() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = pen.round(noa);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itIsOfferedToEachFourteenDaysAfterTheRoundBegan() {
        clock.turn(Duration.ofDays(13));
        assertThat(another.offered(noa)).isFalse();
        clock.turn(Duration.ofDays(1).plusMinutes(1));
        assertThat(another.offered(noa)).isTrue();
        assertThat(another.offered(robin)).isTrue();
    }

    @Test
    void nothingTheOtherDoesChangesTheOffer() {
        clock.turn(Duration.ofDays(15));
        pen.seal(robin);
        door.anyTime(robin, round);
        another.wish(robin);
        assertThat(another.offered(noa)).isTrue();
        assertThat(another.wished(noa)).isFalse();
        pen.unseal(robin);
        assertThat(another.offered(noa)).isTrue();
    }

    @Test
    void aloneOneIsOfferedNothing() {
        var alone = couples.alone();
        rounds.current(alone);
        clock.turn(Duration.ofDays(40));
        assertThat(another.offered(alone)).isFalse();
        another.wish(alone);
        assertThat(another.wished(alone)).isFalse();
    }

    @Test
    void oneWishAloneChangesNothing() {
        clock.turn(Duration.ofDays(15));
        another.wish(noa);
        assertThat(rounds.current(robin).id()).isEqualTo(round);
        another.takeBack(noa);
        another.wish(robin);
        assertThat(rounds.current(noa).id()).isEqualTo(round);
    }

    @Test
    void wishedByBothTheTwoChooseAnew() {
        var item = sheets.order(noa, round).getFirst();
        pen.write(noa, item.id(), Draft.of(NonAnswer.UNSURE));
        pen.seal(robin);
        clock.turn(Duration.ofDays(15));
        people.both().forEach(another::wish);
        var next = rounds.current(noa);
        assertThat(next.id()).isNotEqualTo(round);
        assertThat(next.session()).isNotEqualTo(rounds.round(noa, round).session());
        assertThat(next.begun()).isFalse();
        assertThat(choosing.choice(robin)).isPresent();
        assertThat(sheets.sheet(noa, next.id()).answers()).isEmpty();
        assertThat(sheets.sheet(noa, round).answers()).containsKey(item.id());
    }

    @Test
    void whatIsSetAsideTakesNothingAndNeverOpens() {
        var item = sheets.order(noa, round).getFirst();
        people.both().forEach(pen::seal);
        clock.turn(Duration.ofDays(15));
        people.both().forEach(another::wish);
        assertThatExceptionOfType(SetAside.class).isThrownBy(() -> door.anyTime(noa, round));
        assertThat(door.opened(noa, round)).isEmpty();
        assertThat(pen.round(noa)).isNotEqualTo(round);
        assertThatExceptionOfType(SetAside.class).isThrownBy(() -> pen.writeIn(noa, round, item.id()));
    }

    @Test
    void aDoorThatHasOpenedIsNotSetAside() {
        people.both().forEach(pen::seal);
        clock.turn(Duration.ofDays(15));
        another.wish(noa);
        people.both().forEach(me -> door.anyTime(me, round));
        another.wish(robin);
        assertThat(another.offered(robin)).isFalse();
        assertThat(rounds.current(noa).open()).isTrue();
    }

    @Test
    void aWishIsToldToItsOwnerOnly(ApplicationEvents events) {
        clock.turn(Duration.ofDays(15));
        events.clear();
        another.wish(noa);
        another.takeBack(noa);
        assertThat(events.stream(Addressed.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).isEqualTo(Set.of(noa.person())));
    }
}
