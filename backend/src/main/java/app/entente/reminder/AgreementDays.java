package app.entente.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.agreement.Agreements;
import app.entente.couple.Membership;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days on which the agreements in force are looked at again. */
@Component
class AgreementDays implements DueDays {

    private final Agreements agreements;

    AgreementDays(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        return agreements.findInForce(me).stream()
                .map(it -> it.terms().review())
                .collect(toUnmodifiableSet());
    }
}
