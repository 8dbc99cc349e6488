package app.entente.demo;

import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Courses;
import app.entente.discussion.Floors;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Step;
import app.entente.discussion.Terms;
import app.entente.door.OpenedPair;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Puts topics, notes, agreements and parked lines where the script has them. */
@Component
class BegunTalk {

    private final Rehearsal rehearsal;
    private final Agendas agendas;
    private final Notes notes;
    private final Courses courses;
    private final Floors floors;
    private final Agreements agreements;
    private final ParkingLot parkingLot;
    private final Clock clock;

    BegunTalk(
            Rehearsal rehearsal,
            Agendas agendas,
            Notes notes,
            Courses courses,
            Floors floors,
            Agreements agreements,
            ParkingLot parkingLot,
            Clock clock) {
        this.rehearsal = rehearsal;
        this.agendas = agendas;
        this.notes = notes;
        this.courses = courses;
        this.floors = floors;
        this.agreements = agreements;
        this.parkingLot = parkingLot;
        this.clock = clock;
    }

    void begin(Talk talk, Cast cast) {
        talk.agenda().forEach(it -> agendas.place(pair(cast, it.by()), it.topic(), Agenda.Place.TODAY));
        talk.notes().forEach(it -> notes.write(pair(cast, it.by()), it.topic(), ParagraphId.create(), 0, it.text()));
        talk.agreements().forEach(it -> agree(it, cast));
        talk.parked().forEach(it -> parkingLot.park(pair(cast, it.by()), it.text()));
        move(cast);
    }

    /** They have looked at their strengths and chosen what to talk about. */
    private void move(Cast cast) {
        courses.moveOn(pair(cast, Role.NOA), Step.STRENGTHS);
        courses.moveOn(pair(cast, Role.NOA), Step.AGENDA);
    }

    private void agree(Talk.Agreed agreed, Cast cast) {
        for (var role : Role.values()) {
            floors.talkedElsewhere(pair(cast, role), agreed.topic(), true);
        }
        var review = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(agreed.days());
        var terms = new Terms(agreed.sentence(), agreed.owners(), review);
        var draft = agreements.draft(pair(cast, agreed.by()), agreed.topic(), terms);
        for (var role : agreed.confirmed()) {
            agreements.confirm(pair(cast, role), draft.id(), draft.wording());
        }
    }

    private OpenedPair pair(Cast cast, Role role) {
        return rehearsal.opened(cast.of(role));
    }
}
