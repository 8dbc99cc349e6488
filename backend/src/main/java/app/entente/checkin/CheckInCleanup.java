package app.entente.checkin;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes check-ins that have lapsed, and tells nobody. They lapse by the day they began on, so that nothing either has
 * done moves it, and once it is over in every time zone.
 */
@Component
class CheckInCleanup {

    private final CheckInRepository checkIns;
    private final Clock clock;

    CheckInCleanup(CheckInRepository checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 * * * *")
    @Transactional
    void deleteLapsed() {
        checkIns.deleteLapsed(LocalDate.now(clock).minusDays(CheckInSubject.DAYS + 1L));
    }
}
