package app.entente.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.agreement.Agreements;
import app.entente.checkin.CheckIns;
import app.entente.checkin.ReviewDays;
import app.entente.couple.Membership;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days on which both are asked something: about an agreement in force on the date in its terms and that day in each
 * later year, and about a talk two weeks after both have come to its end.
 */
@Component
class CheckInDays implements DueDays {

    private final Agreements agreements;
    private final CheckIns checkIns;
    private final Clock clock;

    CheckInDays(Agreements agreements, CheckIns checkIns, Clock clock) {
        this.agreements = agreements;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        var reviews = agreements.findInForce(me).stream()
                .map(it -> it.terms().review())
                .flatMap(it ->
                        Stream.concat(ReviewDays.latest(it, today).stream(), Stream.of(ReviewDays.next(it, today))));
        return Stream.concat(reviews, checkIns.pulseDays(me).stream()).collect(toUnmodifiableSet());
    }
}
