package app.entente.reminder;

import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds the days on which something is due for a person, in all their open spaces together: one list, without a source. */
@Component
class DueDayFinder {

    private final Spaces spaces;
    private final List<DueDays> sources;

    DueDayFinder(Spaces spaces, List<DueDays> sources) {
        this.spaces = spaces;
        this.sources = sources;
    }

    boolean isDue(PersonId person, LocalDate day, ZoneId zone) {
        return find(person, zone).contains(day);
    }

    SortedSet<LocalDate> find(PersonId person, ZoneId zone) {
        var days = new TreeSet<LocalDate>();
        spaces.findByPerson(person).stream()
                .filter(this::isOpen)
                .forEach(me -> sources.forEach(it -> days.addAll(it.find(me, zone))));
        return days;
    }

    private boolean isOpen(Membership me) {
        return spaces.overview(me).state() instanceof SpaceState.Open;
    }
}
