package app.entente.session;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions that never opened, counted from when they were made: when somebody last answered does not matter. */
@Component
class Lapse {

    private final SessionRepository sessions;
    private final SessionSettings settings;
    private final Clock clock;

    Lapse(SessionRepository sessions, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 * * * *")
    @Transactional
    void endUnopened() {
        sessions.removeUnopened(clock.instant().minus(settings.unopened()));
    }
}
