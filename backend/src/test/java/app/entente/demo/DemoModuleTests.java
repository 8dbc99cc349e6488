package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.People;
import app.entente.account.PersonId;
import app.entente.account.Places;
import app.entente.account.TooManyAttempts;
import app.entente.couple.Couples;
import app.entente.couple.Invitations;
import app.entente.couple.Lifetime;
import app.entente.couple.Membership;
import app.entente.couple.SecondSeatTaken;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreement;
import app.entente.discussion.Agreements;
import app.entente.discussion.Courses;
import app.entente.discussion.Facet;
import app.entente.discussion.Floor;
import app.entente.discussion.Floors;
import app.entente.discussion.Hearing;
import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.TopicId;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.ThemeId;
import app.entente.session.Rounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoModuleTests {

    private static final TopicId THURSDAYS = new TopicId(new ThemeId("time-apart"), Facet.LIMITS);

    private final Demo demo;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final Courses courses;
    private final Floors floors;
    private final Notes notes;
    private final Agreements agreements;
    private final Invitations invitations;
    private final Couples couples;
    private final Places places;
    private final TurnableClock clock;
    private final List<DemoCouple> started = new ArrayList<>();

    DemoModuleTests(
            Demo demo,
            Spaces spaces,
            Rounds rounds,
            Door door,
            Courses courses,
            Floors floors,
            Notes notes,
            Agreements agreements,
            Invitations invitations,
            Couples couples,
            Places places,
            TurnableClock clock) {
        this.demo = demo;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.courses = courses;
        this.floors = floors;
        this.notes = notes;
        this.agreements = agreements;
        this.invitations = invitations;
        this.couples = couples;
        this.places = places;
        this.clock = clock;
    }

    @AfterEach
    void clearTheStage() {
        started.forEach(it -> demo.end(it.noa()));
        clock.reset();
    }

    @Test
    void aDemoBeginsWithAnOpenDoorNotesAndAnAgreement() {
        var noa = membership(start(People.address()).noa());
        assertThat(spaces.pair(noa).partners()).contains("Robin");
        assertThat(notes.of(opened(noa))).hasSize(4);
        assertThat(agreements.of(opened(noa))).filteredOn(Agreement::stands).hasSize(1);
    }

    @Test
    void everyDemoIsItsOwn() {
        var address = People.address();
        assertThat(start(address).space()).isNotEqualTo(start(address).space());
    }

    @Test
    void theScriptedPartnerWritesAndConfirms() {
        var noa = membership(start(People.address()).noa());
        var before = texts(noa);
        demo.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(texts(noa)).hasSize(before.size()).isNotEqualTo(before);
        assertThat(agreements.of(opened(noa)))
                .allMatch(it -> it.confirmed().contains(noa.seat().other()));
        assertThat(agreements.of(opened(noa))).filteredOn(Agreement::stands).hasSize(1);
    }

    @Test
    void theScriptedPartnerTakesTheFloorAndGoesOnWithIt() {
        var noa = membership(start(People.address()).noa());
        demo.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).floor()).isInstanceOf(Floor.Speaking.class);
        demo.letPartnerAct(noa, Locale.ENGLISH);
        floors.sayBack(opened(noa), THURSDAYS);
        demo.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).heard()).containsExactly(noa.seat().other());
        demo.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(noa.seat()));
        floors.say(opened(noa), THURSDAYS);
        demo.letPartnerAct(noa, Locale.ENGLISH);
        floors.thatIsIt(opened(noa), THURSDAYS);
        assertThat(hearing(noa).bothHeard()).isTrue();
    }

    @Test
    void theScriptedPartnerIsReadyToGoOnAfterATimeOut() {
        var noa = membership(start(People.address()).noa());
        courses.pause(opened(noa), clock.instant().plus(Duration.ofMinutes(20)));
        demo.letPartnerAct(noa, Locale.ENGLISH);
        courses.ready(opened(noa));
        assertThat(courses.of(opened(noa)).rests()).isFalse();
    }

    @Test
    void bothCanBePlayed() {
        var robin = membership(start(People.address()).robin());
        var before = texts(robin);
        demo.letPartnerAct(robin, Locale.ENGLISH);
        assertThat(texts(robin)).isNotEqualTo(before);
    }

    @Test
    void nobodyActsForARealPartner() {
        var noa = couples.pair().first();
        assertThatExceptionOfType(DemoOver.class).isThrownBy(() -> demo.letPartnerAct(noa, Locale.ENGLISH));
    }

    @Test
    void aDemoIsGoneAfterTwoHours() {
        var couple = start(People.address());
        var token = places.open(couple.noa());
        clock.turn(Duration.ofHours(2));
        assertThat(demo.of(couple.noa())).isEmpty();
        demo.endWhatIsOver();
        assertThat(spaces.of(couple.noa())).isEmpty();
        assertThat(spaces.of(couple.robin())).isEmpty();
        assertThat(places.resume(token)).isEmpty();
    }

    @Test
    void aDemoThatIsNotOverStays() {
        var couple = start(People.address());
        demo.endWhatIsOver();
        assertThat(demo.of(couple.robin())).contains(couple);
    }

    @Test
    void oneAddressHasThreeAtMost() {
        var address = People.address();
        for (var i = 0; i < 3; i++) {
            start(address);
        }
        assertRefused(address, DemoRefused.Reason.ENOUGH);
        demo.end(started.getFirst().robin());
        start(address);
    }

    @Test
    void lookingAroundTakesNobodysTriesAtACode() {
        var address = People.address();
        for (var i = 0; i < 3; i++) {
            start(address);
        }
        for (var i = 0; i < 5; i++) {
            assertThat(invitations.byCode("NOT A CODE", address)).isEmpty();
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> invitations.byCode("NOT A CODE", address));
    }

    @Test
    void theInstanceHasSoManyAtMost() {
        for (var i = 0; i < 4; i++) {
            start(People.address());
        }
        assertRefused(People.address(), DemoRefused.Reason.FULL);
    }

    @Test
    void aDemoPersonInvitesNobody() {
        var noa = membership(start(People.address()).noa());
        assertThatExceptionOfType(SecondSeatTaken.class).isThrownBy(() -> invitations.issue(noa, Lifetime.ONE_DAY));
    }

    @Test
    void aDemoPersonSitsDownWithNobodyElse() {
        var real = couples.alone();
        var issued = invitations.issue(real, Lifetime.ONE_DAY);
        var offer = invitations.byToken(issued.token(), People.address()).orElseThrow();
        var noa = start(People.address()).noa();
        assertThatExceptionOfType(DemoStaysInside.class).isThrownBy(() -> invitations.accept(noa, offer, "Noa"));
        assertThat(spaces.people(real)).containsExactly(real.person());
        assertThat(invitations.pending(real)).isPresent();
    }

    private Hearing hearing(Membership me) {
        return courses.of(opened(me)).hearing(THURSDAYS);
    }

    private DemoCouple start(String address) {
        var couple = demo.start(address, Locale.ENGLISH);
        started.add(couple);
        return couple;
    }

    private void assertRefused(String address, DemoRefused.Reason reason) {
        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> demo.start(address, Locale.ENGLISH))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private Membership membership(PersonId person) {
        return spaces.current(person).orElseThrow();
    }

    private OpenedPair opened(Membership me) {
        return door.opened(me, rounds.current(me).id()).orElseThrow();
    }

    private List<String> texts(Membership me) {
        return notes.of(opened(me)).stream().map(Paragraph::text).toList();
    }
}
