package app.entente.session;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets sessions that never open, with all answers in them; counted from their making, so that no act shows. */
@Component
class UnopenedSessions {

    private final RoundRepository rounds;
    private final UnopenedSettings settings;
    private final Clock clock;

    UnopenedSessions(RoundRepository rounds, UnopenedSettings settings, Clock clock) {
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 * * * *")
    @Transactional
    void forget() {
        rounds.forgetUnopened(clock.instant().minus(settings.unopenedSessions()));
    }
}
