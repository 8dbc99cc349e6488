package app.entente.ui.leave;

import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.ui.i18n.LocalizedDates;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the check-ins that a person has answered and that are shut, and takes an answer back; a pause allows both. */
@Component
class UnopenedCheckIns {

    private final CheckIns checkIns;
    private final Clock clock;

    UnopenedCheckIns(CheckIns checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    List<CheckInSubject> ready(Membership me) {
        return checkIns.due(me, LocalizedDates.today(clock)).stream()
                .filter(CheckIn::ready)
                .map(CheckIn::subject)
                .toList();
    }

    void takeBack(Membership me, CheckInSubject subject) {
        checkIns.takeBack(me, subject);
    }
}
