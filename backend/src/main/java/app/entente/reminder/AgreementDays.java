package app.entente.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.agreement.Agreements;
import app.entente.checkin.ReviewDays;
import app.entente.couple.Membership;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days on which the agreements in force are looked at again: the date in their terms, and that day in each later year. */
@Component
class AgreementDays implements DueDays {

    private final Agreements agreements;
    private final Clock clock;

    AgreementDays(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        return agreements.findInForce(me).stream()
                .map(it -> it.terms().review())
                .flatMap(it ->
                        Stream.concat(ReviewDays.latest(it, today).stream(), Stream.of(ReviewDays.next(it, today))))
                .collect(toUnmodifiableSet());
    }
}
