package app.entente.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days on which both are asked how it has been since a talk, planned when both have come to its end. */
@Component
class PulseDays implements DueDays {

    private final CheckIns checkIns;

    PulseDays(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        return checkIns.pulseDays(me).stream().collect(toUnmodifiableSet());
    }
}
