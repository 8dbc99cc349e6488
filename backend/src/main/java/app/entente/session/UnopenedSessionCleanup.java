package app.entente.session;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes sessions and further rounds that never open, with all answers in them; their age counts from their start, so
 * that no later act can be inferred.
 */
@Component
class UnopenedSessionCleanup {

    private final SessionRepository sessions;
    private final UnopenedSessionSettings settings;
    private final Clock clock;

    UnopenedSessionCleanup(SessionRepository sessions, UnopenedSessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 * * * *")
    @Transactional
    void deleteUnopened() {
        sessions.deleteUnopened(clock.instant().minus(settings.unopenedSessions()));
    }
}
