package app.entente.reminder;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.reminder.ReminderClaims.Claim;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the reminders whose time has come: at most one a day to a person by a channel, where something is due on that
 * day. What becomes due after the hour waits for the next day, so that no reminder tells of an act just done.
 */
@Component
class ReminderScheduler {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderScheduler.class);

    private final ReminderClaims claims;
    private final DueDayFinder dueDays;
    private final Map<ReminderChannel, ReminderSender> senders;

    ReminderScheduler(ReminderClaims claims, DueDayFinder dueDays, List<ReminderSender> senders) {
        this.claims = claims;
        this.dueDays = dueDays;
        this.senders =
                senders.stream().filter(ReminderSender::available).collect(toMap(ReminderSender::channel, identity()));
    }

    @Scheduled(cron = "30 */5 * * * *")
    void sendDue() {
        if (senders.isEmpty()) {
            return;
        }
        for (var claim = next(); claim.isPresent(); claim = next()) {
            sendOrLeave(claim.get());
        }
    }

    /** One reminder that fails must not keep others from theirs; it is lost, as after a crash. */
    private void sendOrLeave(Claim claim) {
        try {
            send(claim);
        } catch (RuntimeException e) {
            LOG.warn("A reminder failed and is not sent again: {}", e.getClass().getSimpleName());
        }
    }

    private Optional<Claim> next() {
        return claims.next(senders.keySet());
    }

    private void send(Claim claim) {
        var reminder = claim.reminder();
        if (!claim.late()
                && dueDays.isDue(reminder.person(), claim.day(), reminder.time().zone())) {
            Objects.requireNonNull(senders.get(reminder.channel())).send(reminder.person());
        }
    }
}
