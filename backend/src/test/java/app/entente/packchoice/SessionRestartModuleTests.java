package app.entente.packchoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.person.AddressedEvent;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.SetAside;
import app.entente.session.Rounds;
import app.entente.values.NonAnswer;
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
class SessionRestartModuleTests {

    private final Couples couples;
    private final SessionRestart another;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final OwnSheets sheets;
    private final Door door;
    private final SheetFiller sheetFiller;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    SessionRestartModuleTests(
            Couples couples,
            SessionRestart another,
            Rounds rounds,
            PackChoices packChoices,
            OwnSheets sheets,
            Door door,
            SheetFiller sheetFiller,
            TurnableClock clock) {
        this.couples = couples;
        this.another = another;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.sheets = sheets;
        this.door = door;
        this.sheetFiller = sheetFiller;
        this.clock = clock;
    }

    @BeforeEach
    void aRoundThatHasBegun() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = sheetFiller.round(noa);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itIsOfferedToEachFourteenDaysAfterTheRoundBegan() {
        clock.turn(Duration.ofDays(13));
        assertThat(another.isOffered(noa)).isFalse();
        clock.turn(Duration.ofDays(1).plusMinutes(1));
        assertThat(another.isOffered(noa)).isTrue();
        assertThat(another.isOffered(robin)).isTrue();
    }

    @Test
    void nothingTheOtherDoesChangesTheOffer() {
        clock.turn(Duration.ofDays(15));
        sheetFiller.seal(robin);
        door.signalAnyTime(robin, round);
        another.request(robin);
        assertThat(another.isOffered(noa)).isTrue();
        assertThat(another.isRequested(noa)).isFalse();
        sheetFiller.unseal(robin);
        assertThat(another.isOffered(noa)).isTrue();
    }

    @Test
    void aloneOneIsOfferedNothing() {
        var alone = couples.alone();
        rounds.current(alone);
        clock.turn(Duration.ofDays(40));
        assertThat(another.isOffered(alone)).isFalse();
        another.request(alone);
        assertThat(another.isRequested(alone)).isFalse();
    }

    @Test
    void oneWishAloneChangesNothing() {
        clock.turn(Duration.ofDays(15));
        another.request(noa);
        assertThat(rounds.current(robin).id()).isEqualTo(round);
        another.withdrawRequest(noa);
        another.request(robin);
        assertThat(rounds.current(noa).id()).isEqualTo(round);
    }

    @Test
    void wishedByBothTheTwoChooseAnew() {
        var item = sheets.questionOrder(noa, round).getFirst();
        sheetFiller.write(noa, item.id(), Answer.of(NonAnswer.UNSURE));
        sheetFiller.seal(robin);
        clock.turn(Duration.ofDays(15));
        people.both().forEach(another::request);
        var next = rounds.current(noa);
        assertThat(next.id()).isNotEqualTo(round);
        assertThat(next.session()).isNotEqualTo(rounds.round(noa, round).session());
        assertThat(next.begun()).isFalse();
        assertThat(packChoices.currentChoice(robin)).isPresent();
        assertThat(sheets.sheet(noa, next.id()).answers()).isEmpty();
        assertThat(sheets.sheet(noa, round).answers()).containsKey(item.id());
    }

    @Test
    void whatIsSetAsideTakesNothingAndNeverOpens() {
        var item = sheets.questionOrder(noa, round).getFirst();
        people.both().forEach(sheetFiller::seal);
        clock.turn(Duration.ofDays(15));
        people.both().forEach(another::request);
        assertThatExceptionOfType(SetAside.class).isThrownBy(() -> door.signalAnyTime(noa, round));
        assertThat(door.findOpened(noa, round)).isEmpty();
        assertThat(sheetFiller.round(noa)).isNotEqualTo(round);
        assertThatExceptionOfType(SetAside.class).isThrownBy(() -> sheetFiller.writeIn(noa, round, item.id()));
    }

    @Test
    void aDoorThatHasOpenedIsNotSetAside() {
        people.both().forEach(sheetFiller::seal);
        clock.turn(Duration.ofDays(15));
        another.request(noa);
        people.both().forEach(me -> door.signalAnyTime(me, round));
        another.request(robin);
        assertThat(another.isOffered(robin)).isFalse();
        assertThat(rounds.current(noa).open()).isTrue();
    }

    @Test
    void aWishIsToldToItsOwnerOnly(ApplicationEvents events) {
        clock.turn(Duration.ofDays(15));
        events.clear();
        another.request(noa);
        another.withdrawRequest(noa);
        assertThat(events.stream(AddressedEvent.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).isEqualTo(Set.of(noa.person())));
    }
}
