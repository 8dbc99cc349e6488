package app.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.JointRecordChanged;
import app.entente.talk.TalkRefused.TalkMovedOn;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AppreciationsModuleTests {

    private static final Appreciation NOAS = new Appreciation(Seat.A, "How you listen.");
    private static final Appreciation ROBINS = new Appreciation(Seat.B, "Your patience.");

    private final OpenedCouples openedCouples;
    private final Appreciations appreciations;

    private OpenedCouple couple;

    AppreciationsModuleTests(OpenedCouples openedCouples, Appreciations appreciations) {
        this.openedCouples = openedCouples;
        this.appreciations = appreciations;
    }

    @BeforeEach
    void twoWhoTalked() {
        couple = openedCouples.opened();
    }

    @Test
    void theyOpenTogether() {
        noaWrites(NOAS.words());
        robinWrites(ROBINS.words());
        assertThat(appreciations.findOpened(couple.firsts())).containsExactly(NOAS, ROBINS);
        assertThat(appreciations.findOpened(couple.seconds())).containsExactly(ROBINS, NOAS);
    }

    @Test
    void untilBothAreWrittenEachHasOnlyTheirOwn() {
        noaWrites(NOAS.words());
        assertThat(appreciations.findMine(couple.firsts())).contains(NOAS);
        assertThat(appreciations.findMine(couple.seconds())).isEmpty();
        assertThat(appreciations.findOpened(couple.seconds())).isEmpty();
        assertThat(appreciations.findOpened(couple.firsts())).isEmpty();
    }

    @Test
    void untilThenTheOtherIsNotEvenToldThatThereIsOne(ApplicationEvents events) {
        events.clear();
        noaWrites("A first try.");
        noaWrites(NOAS.words());
        assertThat(events.stream(JointRecordChanged.class))
                .hasSize(2)
                .allMatch(it -> it.recipients().equals(Set.of(couple.first().person())));
        events.clear();
        robinWrites(ROBINS.words());
        assertThat(events.stream(JointRecordChanged.class))
                .singleElement()
                .returns(Set.of(couple.first().person(), couple.second().person()), JointRecordChanged::recipients);
    }

    @Test
    void onceOpenTheyStay() {
        noaWrites(NOAS.words());
        robinWrites(ROBINS.words());
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(() -> noaWrites("Something less kind."));
        assertThat(appreciations.findOpened(couple.seconds())).contains(NOAS);
    }

    private void noaWrites(String words) {
        appreciations.write(couple.firsts(), words);
    }

    private void robinWrites(String words) {
        appreciations.write(couple.seconds(), words);
    }
}
