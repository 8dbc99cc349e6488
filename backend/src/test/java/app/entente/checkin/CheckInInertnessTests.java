package app.entente.checkin;

import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.ratherNotSay;
import static app.entente.checkin.CheckInCouples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.nextstep.NextStep;
import app.entente.nextstep.NextStepFinder;
import app.entente.person.AddressedEvent;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** While a check-in is shut, and of what is kept for ever, nothing of the partner's changes anything one can obtain. */
@BackendTest
@RecordApplicationEvents
class CheckInInertnessTests {

    private static final int TRACES = 150;
    private static final int OPENED = 25;
    private static final ThemeId[] TOPICS = {HOME, new ThemeId("money"), new ThemeId("care")};

    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final CheckInWithdrawals withdrawals;
    private final NextStepFinder nextStepFinder;
    private final JdbcClient jdbc;
    private final Random random = new Random(20_261_128);

    @Autowired
    CheckInInertnessTests(
            CheckInCouples couples,
            CheckIns checkIns,
            CheckInWithdrawals withdrawals,
            NextStepFinder nextStepFinder,
            JdbcClient jdbc) {
        this.couples = couples;
        this.checkIns = checkIns;
        this.withdrawals = withdrawals;
        this.nextStepFinder = nextStepFinder;
        this.jdbc = jdbc;
    }

    @Test
    void whatRobinDoesWhileACheckInIsShutReachesNoaInNoWay(ApplicationEvents events) {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        for (var trace = 0; trace < TRACES; trace++) {
            var noaShows = trace % 3 == 0;
            if (trace % 3 < 2) {
                submit(couple.first(), pulse, noaShows ? all(pulse, shown(grade())) : anyAnswers(pulse, false));
            } else {
                checkIns.takeBack(couple.first(), pulse);
            }
            var before = seen(couple.first(), pulse.day());
            events.clear();
            act(couple.second(), pulse, noaShows);
            assertThat(seen(couple.first(), pulse.day())).isEqualTo(before);
            assertThat(events.stream(AddressedEvent.class))
                    .noneMatch(it -> it.recipients().contains(couple.first().person()));
        }
    }

    /** The rows themselves say what Robin has done: a service that read them would be caught. */
    @Test
    void aLeakOfReadinessWouldBeNoticed() {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        submit(couple.first(), pulse, all(pulse, shown(grade())));
        var before = leakySeen(couple.first(), pulse.day());
        submit(couple.second(), pulse, all(pulse, kept(grade())));
        assertThat(leakySeen(couple.first(), pulse.day())).isNotEqualTo(before);
    }

    @Test
    void whatIsKeptOrNotSaidChangesNothingOfWhatOpens() {
        for (var trace = 0; trace < OPENED; trace++) {
            var common = grade();
            var mine = all(pulse(couples.talked(TOPICS)), shown(grade()));
            var first = opened(mine, common, anyAnswer(false));
            var second = opened(mine, common, anyAnswer(false));
            assertThat(second).isEqualTo(first);
        }
    }

    /** Of a withdrawn check-in nothing is left that either could tell from the values, or from who withdrew it. */
    @Test
    void whatIsWithdrawnLooksTheSameWhateverItWasAndWhoeverDidIt() {
        var before = withdrawn(grade(), true);
        for (var trace = 0; trace < OPENED; trace++) {
            assertThat(withdrawn(grade(), random.nextBoolean())).isEqualTo(before);
        }
    }

    @Test
    void whatIsNotWithdrawnWouldBeNoticed() {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        couple.people().both().forEach(me -> submit(me, pulse, all(pulse, shown(grade()))));
        assertThat(shownTo(couple, pulse)).isNotEqualTo(withdrawn(grade(), true));
    }

    @Test
    void oneShownAnswerMoreWouldBeNoticed() {
        var common = grade();
        var mine = all(pulse(couples.talked(TOPICS)), shown(grade()));
        assertThat(opened(mine, common, shown(grade()))).isNotEqualTo(opened(mine, common, kept(grade())));
    }

    @Test
    void whoHasAnsweredHasAnotherNextStepAndThePartnerKeepsTheirs() {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        submit(couple.first(), pulse, all(pulse, shown(grade())));
        assertThat(nextStepFinder.nextStep(Optional.of(couple.first()), pulse.day()))
                .isEqualTo(NextStep.GUIDE);
        assertThat(nextStepFinder.nextStep(Optional.of(couple.second()), pulse.day()))
                .isEqualTo(NextStep.PULSE);
    }

    /** Returns what Noa sees, where Robin shows the first statement and answers the others in one way. */
    private List<Object> opened(Map<String, Answer> mine, Value common, Answer others) {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        submit(couple.first(), pulse, mine);
        var theirs = all(pulse, others);
        theirs.put(pulse.questions().getFirst(), shown(common));
        submit(couple.second(), pulse, theirs);
        var opened = checkIns.opened(couple.first());
        assertThat(opened).hasSize(1);
        return List.of(
                opened.getFirst().shown(),
                opened.getFirst().subject().day(),
                checkIns.due(couple.first(), pulse.day()),
                checkIns.answered(couple.first()).getFirst().answers(),
                nextStepFinder.nextStep(Optional.of(couple.first()), pulse.day()));
    }

    private List<Object> withdrawn(Value robins, boolean noaWithdraws) {
        var couple = couples.talked(TOPICS);
        var pulse = pulse(couple);
        submit(couple.first(), pulse, all(pulse, shown(new Value.Grade(1))));
        submit(couple.second(), pulse, all(pulse, shown(robins)));
        withdrawals.withdraw(noaWithdraws ? couple.first() : couple.second(), pulse);
        return shownTo(couple, pulse);
    }

    private List<Object> shownTo(OpenedCouple couple, CheckInSubject pulse) {
        return couple.people().both().stream()
                .<Object>map(me -> List.of(
                        checkIns.opened(me).getFirst().shown(),
                        checkIns.due(me, pulse.day()),
                        nextStepFinder.nextStep(Optional.of(me), pulse.day())))
                .toList();
    }

    private void act(Membership robin, CheckInSubject pulse, boolean noaShows) {
        if (random.nextInt(4) == 0) {
            submit(robin, pulse, all(pulse, kept(grade())));
            checkIns.takeBack(robin, pulse);
        } else {
            submit(robin, pulse, anyAnswers(pulse, !noaShows));
            if (!noaShows) {
                checkIns.takeBack(robin, pulse); // else it would open once Noa shows hers
            }
        }
    }

    private List<Object> seen(Membership noa, LocalDate day) {
        return List.of(
                checkIns.due(noa, day),
                checkIns.opened(noa),
                checkIns.answered(noa),
                nextStepFinder.nextStep(Optional.of(noa), day));
    }

    private List<Object> leakySeen(Membership noa, LocalDate day) {
        var seen = new ArrayList<>(seen(noa, day));
        seen.add(jdbc.sql("select count(*) from checkin.answer where space_id = :space and ready")
                .param("space", noa.space().value())
                .query(Long.class)
                .single());
        return seen;
    }

    private void submit(Membership me, CheckInSubject pulse, Map<String, Answer> answers) {
        if (checkIns.due(me, pulse.day()).stream().anyMatch(CheckIn::ready)) {
            checkIns.takeBack(me, pulse);
        }
        checkIns.submit(me, pulse, pulse.day(), answers);
    }

    private CheckInSubject pulse(OpenedCouple couple) {
        return checkIns.due(couple.first(), couples.today().plusDays(14))
                .getLast()
                .subject();
    }

    private Map<String, Answer> anyAnswers(CheckInSubject pulse, boolean show) {
        var answers = new HashMap<String, Answer>();
        pulse.questions().stream().filter(_ -> random.nextBoolean()).forEach(it -> answers.put(it, anyAnswer(show)));
        return answers;
    }

    private Answer anyAnswer(boolean show) {
        return switch (random.nextInt(3)) {
            case 0 -> ratherNotSay();
            case 1 -> kept(grade());
            default -> show ? shown(grade()) : Answer.of(grade());
        };
    }

    private static Map<String, Answer> all(CheckInSubject pulse, Answer answer) {
        var answers = new HashMap<String, Answer>();
        pulse.questions().forEach(it -> answers.put(it, answer));
        return answers;
    }

    private Value grade() {
        return new Value.Grade(1 + random.nextInt(5));
    }
}
