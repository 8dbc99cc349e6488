package app.entente.reminder;

import app.entente.couple.Membership;
import app.entente.packchoice.RepeatChoices;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The day from which asking the same again is advised: three months after a door opened, while none is shut. */
@Component
class RetakeDays implements DueDays {

    private final RepeatChoices repeatChoices;

    RetakeDays(RepeatChoices repeatChoices) {
        this.repeatChoices = repeatChoices;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        return repeatChoices.advisedFrom(me).stream().collect(Collectors.toUnmodifiableSet());
    }
}
