package app.entente.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
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

    private final Pairs pairs;
    private final Appreciations appreciations;

    private OpenCouple couple;

    AppreciationsModuleTests(Pairs pairs, Appreciations appreciations) {
        this.pairs = pairs;
        this.appreciations = appreciations;
    }

    @BeforeEach
    void twoWhoTalked() {
        couple = pairs.opened();
    }

    @Test
    void theyOpenTogether() {
        noaWrites(NOAS.words());
        robinWrites(ROBINS.words());
        assertThat(appreciations.opened(couple.firsts())).containsExactly(NOAS, ROBINS);
        assertThat(appreciations.opened(couple.seconds())).containsExactly(ROBINS, NOAS);
    }

    @Test
    void untilBothAreWrittenEachHasOnlyTheirOwn() {
        noaWrites(NOAS.words());
        assertThat(appreciations.mine(couple.firsts())).contains(NOAS);
        assertThat(appreciations.mine(couple.seconds())).isEmpty();
        assertThat(appreciations.opened(couple.seconds())).isEmpty();
        assertThat(appreciations.opened(couple.firsts())).isEmpty();
    }

    @Test
    void untilThenTheOtherIsNotEvenToldThatThereIsOne(ApplicationEvents events) {
        events.clear();
        noaWrites("A first try.");
        noaWrites(NOAS.words());
        assertThat(events.stream(DiscussionChanged.class))
                .hasSize(2)
                .allMatch(it -> it.recipients().equals(Set.of(couple.first().person())));
        events.clear();
        robinWrites(ROBINS.words());
        assertThat(events.stream(DiscussionChanged.class))
                .singleElement()
                .returns(Set.of(couple.first().person(), couple.second().person()), DiscussionChanged::recipients);
    }

    @Test
    void onceOpenTheyStay() {
        noaWrites(NOAS.words());
        robinWrites(ROBINS.words());
        assertThatExceptionOfType(TalkMovedOn.class).isThrownBy(() -> noaWrites("Something less kind."));
        assertThat(appreciations.opened(couple.seconds())).contains(NOAS);
    }

    private void noaWrites(String words) {
        appreciations.write(couple.firsts(), words);
    }

    private void robinWrites(String words) {
        appreciations.write(couple.seconds(), words);
    }
}
