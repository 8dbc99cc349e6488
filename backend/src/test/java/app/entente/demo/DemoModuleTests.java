package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.SharedNotes;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SecondSeatTaken;
import app.entente.couple.Spaces;
import app.entente.demo.DemoUnavailable.DemoOver;
import app.entente.demo.DemoUnavailable.DemoRefused;
import app.entente.demo.DemoUnavailable.DemoStaysInside;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.person.PersonId;
import app.entente.session.Rounds;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TooManyAttempts;
import app.entente.talk.Floor;
import app.entente.talk.Floors;
import app.entente.talk.TalkProgress;
import app.entente.talk.TopicProgress;
import app.entente.values.ThemeId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoModuleTests {

    private static final ThemeId THURSDAYS = new ThemeId("time-apart");

    private final Demos demos;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final SharedNotes sharedNotes;
    private final Agreements agreements;
    private final Invitations invitations;
    private final Couples couples;
    private final SignedInPlaces signedInPlaces;
    private final TurnableClock clock;
    private final List<DemoCouple> started = new ArrayList<>();

    DemoModuleTests(
            Demos demos,
            Spaces spaces,
            Rounds rounds,
            Door door,
            TalkProgress talkProgress,
            Floors floors,
            SharedNotes sharedNotes,
            Agreements agreements,
            Invitations invitations,
            Couples couples,
            SignedInPlaces signedInPlaces,
            TurnableClock clock) {
        this.demos = demos;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.sharedNotes = sharedNotes;
        this.agreements = agreements;
        this.invitations = invitations;
        this.couples = couples;
        this.signedInPlaces = signedInPlaces;
        this.clock = clock;
    }

    @AfterEach
    void clearTheStage() {
        started.forEach(it -> demos.end(it.first()));
        clock.reset();
    }

    @Test
    void aDemoBeginsWithAnOpenDoorNotesAndAnAgreement() {
        var noa = membership(start(UniqueCredentials.address()).first());
        assertThat(spaces.overview(noa).partnersName()).contains("Robin");
        assertThat(sharedNotes.find(opened(noa))).hasSize(4);
        assertThat(agreements.find(opened(noa))).filteredOn(Agreement::stands).hasSize(1);
    }

    @Test
    void everyDemoIsItsOwn() {
        var address = UniqueCredentials.address();
        assertThat(start(address).space()).isNotEqualTo(start(address).space());
    }

    @Test
    void theScriptedPartnerWritesAndConfirms() {
        var noa = membership(start(UniqueCredentials.address()).first());
        var before = texts(noa);
        demos.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(texts(noa)).hasSize(before.size()).isNotEqualTo(before);
        assertThat(agreements.find(opened(noa)))
                .allMatch(it -> it.confirmed().contains(noa.seat().other()));
        assertThat(agreements.find(opened(noa))).filteredOn(Agreement::stands).hasSize(1);
    }

    @Test
    void theScriptedPartnerTakesTheFloorAndGoesOnWithIt() {
        var noa = membership(start(UniqueCredentials.address()).first());
        demos.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).floor()).isInstanceOf(Floor.Speaking.class);
        demos.letPartnerAct(noa, Locale.ENGLISH);
        floors.markSaidBack(opened(noa), THURSDAYS);
        demos.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).heard()).containsExactly(noa.seat().other());
        demos.letPartnerAct(noa, Locale.ENGLISH);
        assertThat(hearing(noa).floor())
                .isInstanceOfSatisfying(
                        Floor.Speaking.class, it -> assertThat(it.speaker()).isEqualTo(noa.seat()));
        floors.markSaid(opened(noa), THURSDAYS);
        demos.letPartnerAct(noa, Locale.ENGLISH);
        floors.confirmUnderstood(opened(noa), THURSDAYS);
        assertThat(hearing(noa).bothHeard()).isTrue();
    }

    @Test
    void theScriptedPartnerIsReadyToGoOnAfterATimeOut() {
        var noa = membership(start(UniqueCredentials.address()).first());
        talkProgress.takeTimeOut(opened(noa), clock.instant().plus(Duration.ofMinutes(20)));
        demos.letPartnerAct(noa, Locale.ENGLISH);
        talkProgress.markReady(opened(noa));
        assertThat(talkProgress.find(opened(noa)).paused()).isFalse();
    }

    @Test
    void bothCanBePlayed() {
        var robin = membership(start(UniqueCredentials.address()).second());
        var before = texts(robin);
        demos.letPartnerAct(robin, Locale.ENGLISH);
        assertThat(texts(robin)).isNotEqualTo(before);
    }

    @Test
    void nobodyActsForARealPartner() {
        var noa = couples.pair().first();
        assertThatExceptionOfType(DemoOver.class).isThrownBy(() -> demos.letPartnerAct(noa, Locale.ENGLISH));
    }

    @Test
    void aDemoIsGoneAfterTwoHours() {
        var couple = start(UniqueCredentials.address());
        var token = signedInPlaces.create(couple.first());
        clock.turn(Duration.ofHours(2));
        assertThat(demos.findByPerson(couple.first())).isEmpty();
        demos.endExpired();
        assertThat(spaces.findByPerson(couple.first())).isEmpty();
        assertThat(spaces.findByPerson(couple.second())).isEmpty();
        assertThat(signedInPlaces.resume(token)).isEmpty();
    }

    @Test
    void aDemoThatIsNotOverStays() {
        var couple = start(UniqueCredentials.address());
        demos.endExpired();
        assertThat(demos.findByPerson(couple.second())).contains(couple);
    }

    @Test
    void oneAddressHasThreeAtMost() {
        var address = UniqueCredentials.address();
        for (var i = 0; i < 3; i++) {
            start(address);
        }
        assertRefused(address, DemoRefused.Reason.ENOUGH);
        demos.end(started.getFirst().second());
        start(address);
    }

    /** Who sits at this computer looks around as often as they like, up to what the instance holds. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.3.2.1"})
    void thisComputerHasNoBoundOfItsOwn(String loopback) {
        for (var i = 0; i < 4; i++) {
            start(loopback);
        }
        assertRefused(loopback, DemoRefused.Reason.FULL);
    }

    @Test
    void lookingAroundTakesNobodysTriesAtACode() {
        var address = UniqueCredentials.address();
        for (var i = 0; i < 3; i++) {
            start(address);
        }
        for (var i = 0; i < 20; i++) {
            assertThat(invitations.findByCode("NOT A CODE", address)).isEmpty();
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> invitations.findByCode("NOT A CODE", address));
    }

    @Test
    void theInstanceHasSoManyAtMost() {
        for (var i = 0; i < 4; i++) {
            start(UniqueCredentials.address());
        }
        assertRefused(UniqueCredentials.address(), DemoRefused.Reason.FULL);
    }

    @Test
    void aDemoPersonInvitesNobody() {
        var noa = membership(start(UniqueCredentials.address()).first());
        assertThatExceptionOfType(SecondSeatTaken.class)
                .isThrownBy(() -> invitations.issue(noa, InvitationLifetime.ONE_DAY));
    }

    @Test
    void aDemoPersonSitsDownWithNobodyElse() {
        var real = couples.alone();
        var issuedInvitation = invitations.issue(real, InvitationLifetime.ONE_DAY);
        var invitationOffer = invitations.findByToken(issuedInvitation.token()).orElseThrow();
        var noa = start(UniqueCredentials.address()).first();
        assertThatExceptionOfType(DemoStaysInside.class)
                .isThrownBy(() -> invitations.accept(noa, invitationOffer, "Noa"));
        assertThat(spaces.memberIds(real)).containsExactly(real.person());
        assertThat(invitations.pendingUntil(real)).isPresent();
    }

    private TopicProgress hearing(Membership me) {
        return talkProgress.find(opened(me)).topicProgress(THURSDAYS);
    }

    private DemoCouple start(String address) {
        var couple = demos.start(address, DemoVariant.BEGINNING, Locale.ENGLISH);
        started.add(couple);
        return couple;
    }

    private void assertRefused(String address, DemoRefused.Reason reason) {
        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> demos.start(address, DemoVariant.BEGINNING, Locale.ENGLISH))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private Membership membership(PersonId person) {
        return spaces.current(person).orElseThrow();
    }

    private OpenedPair opened(Membership me) {
        return door.findOpened(me, rounds.opened(me).getFirst().id()).orElseThrow();
    }

    private List<String> texts(Membership me) {
        return sharedNotes.find(opened(me)).stream().map(NoteParagraph::text).toList();
    }
}
