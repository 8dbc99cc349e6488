package app.entente.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.person.AddressedEvent;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class PresenceModuleTests {

    private static final Duration NEARLY = Duration.ofSeconds(58);
    private static final Duration THE_REST = Duration.ofSeconds(2);

    private final Couples couples;
    private final Presence presence;
    private final Spaces spaces;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;

    @Autowired
    PresenceModuleTests(Couples couples, Presence presence, Spaces spaces, TurnableClock clock) {
        this.couples = couples;
        this.presence = presence;
        this.spaces = spaces;
        this.clock = clock;
    }

    @BeforeEach
    void twoPeople() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void nobodyIsHereUntilBothHaveAskedForIt() {
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Off());
        presence.turnOn(robin);
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Off());
        assertThat(presence.find(robin)).isEqualTo(new PresenceState.Waiting());
        presence.turnOn(noa);
        assertThat(people.both()).allSatisfy(it -> assertThat(presence.find(it)).isEqualTo(new PresenceState.Both(0)));
    }

    @Test
    void whoAsksAloneIsNotToldOf(ApplicationEvents events) {
        presence.turnOn(robin);
        presence.renew(robin);
        presence.wave(robin);
        assertThat(toldTo(noa, events)).isEmpty();
    }

    @Test
    void meetingIsToldToBothOnce(ApplicationEvents events) {
        presence.turnOn(noa);
        presence.turnOn(robin);
        presence.turnOn(robin);
        presence.renew(robin);
        assertThat(toldTo(noa, events)).hasSize(2); // her own beginning, and the meeting
    }

    @Test
    void endingAndSilenceLookTheSameForAsLong() {
        assertThat(companyAfter(presence::turnOff)).isEqualTo(companyAfter(_ -> {}));
    }

    @Test
    void endingIsToldToNobodyElse(ApplicationEvents events) {
        presence.turnOn(noa);
        presence.turnOn(robin);
        var before = toldTo(noa, events).size();
        presence.turnOff(robin);
        presence.turnOn(robin);
        assertThat(toldTo(noa, events)).hasSize(before);
    }

    @Test
    void aSignOfLifeKeepsItUpAndBringsNothingBack() {
        presence.turnOn(noa);
        clock.turn(NEARLY);
        presence.renew(noa);
        clock.turn(NEARLY);
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Waiting());
        clock.turn(NEARLY);
        presence.renew(noa);
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Off());
    }

    @Test
    void aWaveReachesWhoIsHereAndNobodyElse(ApplicationEvents events) {
        presence.turnOn(noa);
        presence.turnOn(robin);
        presence.wave(robin);
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Both(1));
        assertThat(presence.find(robin)).isEqualTo(new PresenceState.Both(0));
        presence.turnOff(noa);
        presence.wave(robin);
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Off());
        assertThat(events.stream(PartnerWaved.class)).containsExactly(new PartnerWaved(noa.person()));
    }

    @Test
    void nothingCrossesSpaces() {
        var elsewhere = couples.again(noa.person());
        presence.turnOn(robin);
        presence.turnOn(elsewhere.first());
        assertThat(presence.find(noa)).isEqualTo(new PresenceState.Off());
        assertThat(presence.find(elsewhere.first())).isEqualTo(new PresenceState.Waiting());
    }

    @Test
    void inASpaceThatRestsNobodyKeepsCompany() {
        spaces.pause(noa);
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> presence.turnOn(robin));
    }

    @Test
    void whatHasLapsedIsForgotten() {
        presence.turnOn(noa);
        clock.turn(NEARLY.plus(THE_REST));
        presence.deleteLapsed();
        presence.turnOn(robin);
        assertThat(presence.find(robin)).isEqualTo(new PresenceState.Waiting());
    }

    /** What Noa sees of Robin at each moment after Robin did this, with a sign of life of her own in between. */
    private List<PresenceState> companyAfter(Consumer<Membership> robinDoes) {
        twoPeople();
        clock.reset();
        presence.turnOn(noa);
        presence.turnOn(robin);
        robinDoes.accept(robin);
        var atOnce = presence.find(noa);
        clock.turn(NEARLY);
        presence.renew(noa);
        var nearly = presence.find(noa);
        clock.turn(THE_REST);
        var then = presence.find(noa);
        assertThat(List.of(atOnce, nearly)).containsOnly(new PresenceState.Both(0));
        assertThat(then).isEqualTo(new PresenceState.Waiting());
        return List.of(atOnce, nearly, then);
    }

    private static List<AddressedEvent> toldTo(Membership person, ApplicationEvents events) {
        return events.stream(AddressedEvent.class)
                .filter(it -> it.recipients().contains(person.person()))
                .filter(it -> it instanceof PresenceChanged || it instanceof PartnerWaved)
                .toList();
    }
}
