package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.UniqueCredentials;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.checkin.OpenedCheckIn;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.demo.DemoUnavailable.DemoRefused;
import app.entente.door.Door;
import app.entente.nextstep.NextStep;
import app.entente.nextstep.NextStepFinder;
import app.entente.pack.Scale;
import app.entente.session.Rounds;
import app.entente.thenandnow.OwnScaleChanges;
import app.entente.thenandnow.ThenAndNowFinder;
import app.entente.values.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** The couple half a year on has an agreement to look at again, one it has looked at, and answers of then and now. */
@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=1"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoHistoryTests {

    private final Demos demos;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final CheckIns checkIns;
    private final NextStepFinder nextStepFinder;
    private final ThenAndNowFinder thenAndNowFinder;
    private final OwnScaleChanges ownScaleChanges;
    private final TurnableClock clock;
    private final List<DemoCouple> started = new ArrayList<>();

    DemoHistoryTests(
            Demos demos,
            Spaces spaces,
            Rounds rounds,
            Door door,
            CheckIns checkIns,
            NextStepFinder nextStepFinder,
            ThenAndNowFinder thenAndNowFinder,
            OwnScaleChanges ownScaleChanges,
            TurnableClock clock) {
        this.demos = demos;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.checkIns = checkIns;
        this.nextStepFinder = nextStepFinder;
        this.thenAndNowFinder = thenAndNowFinder;
        this.ownScaleChanges = ownScaleChanges;
        this.clock = clock;
    }

    @AfterEach
    void clearTheStage() {
        started.forEach(it -> demos.end(it.first()));
    }

    @Test
    void anAgreementIsDueForBothAndNeitherHasAnswered() {
        var couple = start();
        for (var person : List.of(couple.first(), couple.second())) {
            var me = spaces.current(person).orElseThrow();
            assertThat(checkIns.due(me, today()))
                    .singleElement()
                    .matches(it -> it.subject() instanceof CheckInSubject.Review)
                    .matches(it -> !it.ready() && it.answers().isEmpty());
            assertThat(nextStepFinder.nextStep(Optional.of(me), today())).isEqualTo(NextStep.REVIEW);
        }
    }

    /** It is due wherever the visitor is: the day before has begun in every time zone. */
    @Test
    void itIsDueInEveryTimeZone() {
        assertThat(checkIns.due(lou(), today().minusDays(1))).hasSize(1);
    }

    @Test
    void anEarlierReviewAndThePulseHaveOpened() {
        assertThat(checkIns.opened(lou()).stream().map(OpenedCheckIn::subject))
                .hasSize(2)
                .anyMatch(CheckInSubject.Review.class::isInstance)
                .anyMatch(CheckInSubject.Pulse.class::isInstance);
    }

    @Test
    void answersOfThenStandBesideThoseOfNow() {
        var me = lou();
        var opened = rounds.opened(me);
        var newest = door.findOpened(me, opened.getLast().id()).orElseThrow();
        assertThat(opened).hasSize(2);
        assertThat(thenAndNowFinder.find(newest)).singleElement().satisfies(it -> {
            assertThat(Duration.between(it.then(), it.now()).toDays()).isEqualTo(176);
            assertThat(it.topics()).hasSizeGreaterThan(8);
            assertThat(it.scales()).hasSize(1);
        });
        assertThat(ownScaleChanges.find(me))
                .singleElement()
                .satisfies(it -> assertThat(it.scales())
                        .anyMatch(change -> change.scale() == Scale.TRUST
                                && change.mean().change().isPresent()));
    }

    /** What the partner does is told only once it has opened. */
    @Test
    void thePartnerAnswersApartAndItOpensWithTheVisitors() {
        var me = lou();
        assertThat(demos.letPartnerAct(me, Locale.ENGLISH)).isEmpty();
        var due = checkIns.due(me, today()).getFirst();
        checkIns.submit(me, due.subject(), today(), shown(due));
        assertThat(checkIns.opened(me)).hasSize(3);
    }

    @Test
    void whoHasAnsweredFirstIsToldThatItHasOpened() {
        var me = lou();
        var due = checkIns.due(me, today()).getFirst();
        checkIns.submit(me, due.subject(), today(), shown(due));
        assertThat(demos.letPartnerAct(me, Locale.ENGLISH)).containsExactly(DemoAct.CHECK_IN_OPENED);
        assertThat(demos.letPartnerAct(me, Locale.ENGLISH)).contains(DemoAct.NOTE_WRITTEN);
    }

    @Test
    void oneDemoTakesThePlaceOfTheOther() {
        var later = start();
        var beginning = demos.replace(later, UniqueCredentials.address(), DemoVariant.BEGINNING, Locale.ENGLISH);
        started.add(beginning);
        assertThat(demos.findByPerson(later.first())).isEmpty();
        assertThat(demos.findByPerson(beginning.first())).contains(beginning);
    }

    @Test
    void aDemoStaysWhereNoOtherCanStart() {
        var address = UniqueCredentials.address();
        var later = start();
        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> demos.start(address, DemoVariant.LATER, Locale.ENGLISH));
        assertThat(demos.findByPerson(later.first())).contains(later);
    }

    /** What is dated back is over when the demo has started. */
    @Test
    void theClockIsTheRealOneAgain() {
        var before = clock.instant();
        start();
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    private static Map<String, Answer> shown(CheckIn due) {
        return Map.of(
                due.subject().questions().getFirst(),
                Answer.of(new Value.Chosen("partly")).share(ShareLevel.SHOW));
    }

    private Membership lou() {
        return spaces.current(start().first()).orElseThrow();
    }

    private DemoCouple start() {
        var couple = demos.start(UniqueCredentials.address(), DemoVariant.LATER, Locale.ENGLISH);
        started.add(couple);
        return couple;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
