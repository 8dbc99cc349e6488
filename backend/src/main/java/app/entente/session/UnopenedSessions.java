package app.entente.session;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets sessions and further rounds that never open, with all answers in them; counted from their making, so that no act shows. */
@Component
class UnopenedSessions {

    private final SessionRepository sessions;
    private final UnopenedSettings settings;
    private final Clock clock;

    UnopenedSessions(SessionRepository sessions, UnopenedSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 * * * *")
    @Transactional
    void forget() {
        sessions.forgetUnopened(clock.instant().minus(settings.unopenedSessions()));
    }
}
