package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Two nodes on one database, whose clock is turned; what is due is written down by the test. */
@BackendTest
class ReminderSchedulerTests {

    private static final int NODES = 8;
    private static final ReminderTime TIME = new ReminderTime(9, ZoneOffset.UTC);

    private final Couples couples;
    private final Spaces spaces;
    private final ReminderRepository reminders;
    private final TransactionOperations transaction;
    private final TurnableClock clock = new TurnableClock();
    private final Set<LocalDate> due = new HashSet<>();
    private Membership noa;
    private RecordingSender sender;

    @Autowired
    ReminderSchedulerTests(
            Couples couples, Spaces spaces, ReminderRepository reminders, TransactionOperations transaction) {
        this.couples = couples;
        this.spaces = spaces;
        this.reminders = reminders;
        this.transaction = transaction;
    }

    @BeforeEach
    void noaIsRemindedAtNineFromTomorrowOn() {
        noa = couples.alone();
        sender = new RecordingSender(ReminderChannel.MAIL, noa.person());
        reminders.save(noa.person(), ReminderChannel.MAIL, TIME, TIME.first(clock.instant()));
    }

    @Test
    void oneComesOnADayOnWhichSomethingIsDue() {
        due.add(day(1));
        turnTo(1, LocalTime.of(8, 59));
        node(sender).sendDue();
        assertThat(sender.count()).as("not before the hour").isZero();

        turnTo(1, LocalTime.of(9, 1));
        node(sender).sendDue();
        node(sender).sendDue();
        assertThat(sender.count()).isOne();

        turnTo(2, LocalTime.of(9, 1));
        node(sender).sendDue();
        assertThat(sender.count()).as("nothing is due on the next day").isOne();
    }

    @Test
    void noneComesOnTheDayItIsTurnedOnNorTwiceWhereTheHourIsChanged() {
        due.addAll(List.of(day(0), day(1)));
        turnTo(1, LocalTime.of(9, 1));
        node(sender).sendDue();
        var later = new ReminderTime(20, ZoneOffset.UTC);
        reminders.save(noa.person(), ReminderChannel.MAIL, later, later.first(clock.instant()));

        turnTo(1, LocalTime.of(20, 1));
        node(sender).sendDue();
        assertThat(sender.count()).isOne();
    }

    @Test
    void whatBecomesDueAfterTheHourIsNotToldAtOnce() {
        turnTo(1, LocalTime.of(9, 1));
        node(sender).sendDue();
        due.add(day(1));
        turnTo(1, LocalTime.of(10, 0));
        node(sender).sendDue();
        assertThat(sender.count()).isZero();
    }

    @Test
    void manyNodesAtOnceSendOne() throws Exception {
        due.add(day(1));
        turnTo(1, LocalTime.of(9, 1));
        var start = new CyclicBarrier(NODES);
        Callable<Boolean> node = () -> {
            start.await();
            node(sender).sendDue();
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            for (var done : threads.invokeAll(Collections.nCopies(NODES, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(sender.count()).isOne();
    }

    @Test
    void oneWhoseNodeDiesBetweenClaimAndSendingIsLostAndNeverSentTwice() {
        due.addAll(List.of(day(1), day(2)));
        turnTo(1, LocalTime.of(9, 1));
        var dying = new RecordingSender(ReminderChannel.MAIL, noa.person()) {
            @Override
            public void send(PersonId person) {
                super.send(person);
                if (person.equals(noa.person())) {
                    throw new NodeDies();
                }
            }
        };
        assertThatExceptionOfType(NodeDies.class).isThrownBy(() -> node(dying).sendDue());

        node(sender).sendDue();
        assertThat(dying.count() + sender.count()).isOne();

        turnTo(2, LocalTime.of(9, 1));
        node(sender).sendDue();
        assertThat(sender.count()).as("the next day's comes").isOne();
    }

    @Test
    void oneThatFailsKeepsNobodyElseFromTheirs() {
        due.add(day(1));
        var robin = couples.alone();
        reminders.save(robin.person(), ReminderChannel.MAIL, TIME, TIME.first(clock.instant()));
        var reached = new HashSet<PersonId>();
        var failing = new RecordingSender(ReminderChannel.MAIL, noa.person()) {
            @Override
            public void send(PersonId person) {
                reached.add(person);
                throw new IllegalStateException("This address cannot be written to");
            }
        };
        turnTo(1, LocalTime.of(9, 1));
        node(failing).sendDue();
        assertThat(reached).contains(noa.person(), robin.person());
    }

    @Test
    void aServerThatWasDownSendsNothingLaterThanThreeHours() {
        due.add(day(1));
        turnTo(1, LocalTime.of(12, 1));
        node(sender).sendDue();
        turnTo(1, LocalTime.of(23, 0));
        node(sender).sendDue();
        assertThat(sender.count()).isZero();

        due.add(day(2));
        turnTo(2, LocalTime.of(11, 59));
        node(sender).sendDue();
        assertThat(sender.count()).isOne();
    }

    @Test
    void aSpaceThatRestsOrIsClosedRemindsNobody() {
        due.addAll(List.of(day(1), day(2), day(3)));
        spaces.pause(noa);
        turnTo(1, LocalTime.of(9, 1));
        node(sender).sendDue();
        assertThat(sender.count()).as("while it rests").isZero();

        spaces.resume(noa);
        turnTo(2, LocalTime.of(9, 1));
        node(sender).sendDue();
        assertThat(sender.count()).as("once it goes on").isOne();

        spaces.close(noa);
        turnTo(3, LocalTime.of(9, 1));
        node(sender).sendDue();
        assertThat(sender.count()).as("once it is closed").isOne();
    }

    private static final class NodeDies extends Error {}

    private ReminderScheduler node(RecordingSender sends) {
        return new ReminderScheduler(
                new ReminderClaims(reminders, transaction, clock),
                new DueDayFinder(spaces, List.of((Membership _, ZoneId _) -> Set.copyOf(due))),
                List.of(sends));
    }

    private LocalDate day(int daysFromToday) {
        return LocalDate.ofInstant(new TurnableClock().instant(), ZoneOffset.UTC)
                .plusDays(daysFromToday);
    }

    private void turnTo(int daysFromToday, LocalTime time) {
        clock.turn(Duration.between(
                clock.instant(), day(daysFromToday).atTime(time).toInstant(ZoneOffset.UTC)));
    }
}
