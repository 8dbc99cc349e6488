package app.entente.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.couple.Membership;
import app.entente.session.Round;
import app.entente.session.Rounds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The third, tenth and thirtieth day after both agreed on the packs of a round whose door is still shut: fixed days by
 * the calendar alone, whatever either has answered, sealed or signalled since.
 */
@Component
class UnopenedRoundDays implements DueDays {

    private static final List<Integer> DAYS_AFTER_START = List.of(3, 10, 30);

    private final Rounds rounds;

    UnopenedRoundDays(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<LocalDate> find(Membership me, ZoneId zone) {
        return rounds.all(me).stream()
                .filter(it -> it.shut() && !it.setAside())
                .flatMap(it -> days(it, zone))
                .collect(toUnmodifiableSet());
    }

    private static Stream<LocalDate> days(Round round, ZoneId zone) {
        return round.begunAt().stream()
                .map(it -> it.atZone(zone).toLocalDate())
                .flatMap(start -> DAYS_AFTER_START.stream().map(start::plusDays));
    }
}
