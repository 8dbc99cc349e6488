package app.entente.demo;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.discussion.Agreement;
import app.entente.discussion.Agreements;
import app.entente.discussion.Courses;
import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.Wording;
import app.entente.door.OpenedPair;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Acts for the one whom nobody plays: speaks or listens, goes on writing, and confirms what waits for them. */
@Component
class ScriptedPartner {

    private final Rehearsal rehearsal;
    private final ScriptedFloor floor;
    private final Courses courses;
    private final Notes notes;
    private final Agreements agreements;

    ScriptedPartner(Rehearsal rehearsal, ScriptedFloor floor, Courses courses, Notes notes, Agreements agreements) {
        this.rehearsal = rehearsal;
        this.floor = floor;
        this.courses = courses;
        this.notes = notes;
        this.agreements = agreements;
    }

    void act(Membership me, Talk talk) {
        var pair = rehearsal.opened(me);
        if (courses.of(pair).rests()) {
            courses.ready(pair); // whoever plays the other says when the two go on
        } else {
            goOn(pair, talk.moves(Role.in(me.seat())));
        }
    }

    private void goOn(OpenedPair pair, Talk.Moves moves) {
        floor.act(pair, moves.topic());
        write(pair, moves);
        agreements.of(pair).stream()
                .filter(it -> waitsFor(pair.membership().seat(), it))
                .forEach(it -> agreements.confirm(pair, it.id(), it.wording()));
    }

    private void write(OpenedPair pair, Talk.Moves moves) {
        var me = pair.membership();
        var mine = notes.of(pair, moves.topic()).stream()
                .filter(it -> words(it, me.seat()).isPresent())
                .findFirst();
        notes.write(
                pair,
                moves.topic(),
                mine.map(Paragraph::id).orElseGet(ParagraphId::create),
                mine.map(Paragraph::version).orElse(0),
                moves.after(mine.flatMap(it -> words(it, me.seat())).orElse("")));
    }

    private static Optional<String> words(Paragraph paragraph, Seat seat) {
        return paragraph.wordings().stream()
                .filter(it -> it.by() == seat)
                .map(Wording::text)
                .findFirst();
    }

    private static boolean waitsFor(Seat seat, Agreement agreement) {
        return agreement.withdrawnBy().isEmpty() && !agreement.confirmed().contains(seat);
    }
}
