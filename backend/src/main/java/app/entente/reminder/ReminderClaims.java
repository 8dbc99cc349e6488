package app.entente.reminder;

import app.entente.reminder.ReminderRepository.StoredReminder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Claims reminders whose time has come, each for one node alone.
 *
 * <p>A claim moves the reminder to its next day before anything is sent. So none is sent twice, on however many nodes
 * and after whatever restart; one whose node dies between claim and sending is lost.
 */
@Component
class ReminderClaims {

    /** A server that was down for longer sends what it missed no more: nobody is reminded in the night. */
    private static final Duration LATEST = Duration.ofHours(3);

    private final ReminderRepository reminders;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReminderClaims(ReminderRepository reminders, TransactionOperations transaction, Clock clock) {
        this.reminders = reminders;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A claimed reminder: to be sent if something is due on its day, unless it is late. */
    record Claim(StoredReminder reminder, LocalDate day, boolean late) {}

    /** Returns the next claim for one of these channels, committed; empty where no time has come. */
    Optional<Claim> next(Set<ReminderChannel> channels) {
        return transaction.execute(_ -> claim(channels, clock.instant()));
    }

    private Optional<Claim> claim(Set<ReminderChannel> channels, Instant now) {
        return reminders.lockNext(now, channels).map(it -> {
            var day = it.time().latestDay(now);
            reminders.setNext(it, it.time().next(now));
            return new Claim(it, day, it.time().on(day).plus(LATEST).isBefore(now));
        });
    }
}
