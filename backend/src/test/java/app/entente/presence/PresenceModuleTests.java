package app.entente.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.Addressed;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
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
    private final SideBySide sideBySide;
    private final Spaces spaces;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;

    @Autowired
    PresenceModuleTests(Couples couples, SideBySide sideBySide, Spaces spaces, TurnableClock clock) {
        this.couples = couples;
        this.sideBySide = sideBySide;
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
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Off());
        sideBySide.begin(robin);
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Off());
        assertThat(sideBySide.of(robin)).isEqualTo(new Company.Waiting());
        sideBySide.begin(noa);
        assertThat(people.both()).allSatisfy(it -> assertThat(sideBySide.of(it)).isEqualTo(new Company.Both(0)));
    }

    @Test
    void whoAsksAloneIsNotToldOf(ApplicationEvents events) {
        sideBySide.begin(robin);
        sideBySide.stay(robin);
        sideBySide.wave(robin);
        assertThat(toldTo(noa, events)).isEmpty();
    }

    @Test
    void meetingIsToldToBothOnce(ApplicationEvents events) {
        sideBySide.begin(noa);
        sideBySide.begin(robin);
        sideBySide.begin(robin);
        sideBySide.stay(robin);
        assertThat(toldTo(noa, events)).hasSize(2); // her own beginning, and the meeting
    }

    @Test
    void endingAndSilenceLookTheSameForAsLong() {
        assertThat(companyAfter(sideBySide::end)).isEqualTo(companyAfter(_ -> {}));
    }

    @Test
    void endingIsToldToNobodyElse(ApplicationEvents events) {
        sideBySide.begin(noa);
        sideBySide.begin(robin);
        var before = toldTo(noa, events).size();
        sideBySide.end(robin);
        sideBySide.begin(robin);
        assertThat(toldTo(noa, events)).hasSize(before);
    }

    @Test
    void aSignOfLifeKeepsItUpAndBringsNothingBack() {
        sideBySide.begin(noa);
        clock.turn(NEARLY);
        sideBySide.stay(noa);
        clock.turn(NEARLY);
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Waiting());
        clock.turn(NEARLY);
        sideBySide.stay(noa);
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Off());
    }

    @Test
    void aWaveReachesWhoIsHereAndNobodyElse(ApplicationEvents events) {
        sideBySide.begin(noa);
        sideBySide.begin(robin);
        sideBySide.wave(robin);
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Both(1));
        assertThat(sideBySide.of(robin)).isEqualTo(new Company.Both(0));
        sideBySide.end(noa);
        sideBySide.wave(robin);
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Off());
        assertThat(events.stream(Waved.class)).containsExactly(new Waved(noa.person()));
    }

    @Test
    void nothingCrossesSpaces() {
        var elsewhere = couples.again(noa.person());
        sideBySide.begin(robin);
        sideBySide.begin(elsewhere.first());
        assertThat(sideBySide.of(noa)).isEqualTo(new Company.Off());
        assertThat(sideBySide.of(elsewhere.first())).isEqualTo(new Company.Waiting());
    }

    @Test
    void inASpaceThatRestsNobodyKeepsCompany() {
        spaces.pause(noa);
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> sideBySide.begin(robin));
    }

    @Test
    void whatHasLapsedIsForgotten() {
        sideBySide.begin(noa);
        clock.turn(NEARLY.plus(THE_REST));
        sideBySide.forgetLapsed();
        sideBySide.begin(robin);
        assertThat(sideBySide.of(robin)).isEqualTo(new Company.Waiting());
    }

    /** What Noa sees of Robin at each moment after Robin did this, with a sign of life of her own in between. */
    private List<Company> companyAfter(Consumer<Membership> robinDoes) {
        twoPeople();
        clock.reset();
        sideBySide.begin(noa);
        sideBySide.begin(robin);
        robinDoes.accept(robin);
        var atOnce = sideBySide.of(noa);
        clock.turn(NEARLY);
        sideBySide.stay(noa);
        var nearly = sideBySide.of(noa);
        clock.turn(THE_REST);
        var then = sideBySide.of(noa);
        assertThat(List.of(atOnce, nearly)).containsOnly(new Company.Both(0));
        assertThat(then).isEqualTo(new Company.Waiting());
        return List.of(atOnce, nearly, then);
    }

    private static List<Addressed> toldTo(Membership person, ApplicationEvents events) {
        return events.stream(Addressed.class)
                .filter(it -> it.recipients().contains(person.person()))
                .filter(it -> it instanceof SideChanged || it instanceof Waved)
                .toList();
    }
}
