package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.AlreadyOpen;
import app.entente.session.AskedRound;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes on one's own sheet, onto exactly what was read. From the write to the commit one's other screens wait, and it
 * cannot be sealed.
 */
@Component
class Holding {

    private final Spaces spaces;
    private final Rounds rounds;
    private final SheetRepository states;
    private final Lines lines;
    private final ApplicationEventPublisher events;

    Holding(Spaces spaces, Rounds rounds, SheetRepository states, Lines lines, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.states = states;
        this.lines = lines;
        this.events = events;
    }

    /** Lines to write, perhaps none, and the result to return once they are written. */
    record Change<R>(List<Line<?>> written, R result) {

        Change {
            written = List.copyOf(written);
        }

        static <R> Change<R> none(R result) {
            return new Change<>(List.of(), result);
        }
    }

    /** The round, if it can be written in now. */
    AskedRound inPlace(Membership me, RoundId round) {
        spaces.requireOpen(me);
        return rounds.inPlace(me, round);
    }

    /** Makes a change to these lines; where another screen was faster, once more from what that one has stored. */
    <R> R change(Membership me, AskedRound asked, List<? extends Line.Key<?>> keys, Function<Lines.Found, Change<R>> change) {
        var round = asked.round();
        var sheet = SheetId.of(me, round.id());
        var found = lines.some(sheet, keys);
        if (found.sealed()) {
            throw sealed(round);
        }
        var first = change.apply(found);
        if (first.written().isEmpty()) {
            return first.result();
        }
        if (!found.begun()) {
            states.begin(sheet);
        }
        var done = lines.store(sheet, first.written(), false) ? first : again(sheet, round, keys, change);
        if (!done.written().isEmpty()) {
            events.publishEvent(new AnswerSaved(round.id(), me.person()));
        }
        return done.result();
    }

    private <R> Change<R> again(
            SheetId sheet, Round round, List<? extends Line.Key<?>> keys, Function<Lines.Found, Change<R>> change) {
        if (states.hold(sheet)) {
            throw sealed(round);
        }
        var last = change.apply(lines.some(sheet, keys));
        if (!last.written().isEmpty()) {
            lines.store(sheet, last.written(), false);
        }
        return last;
    }

    private static RuntimeException sealed(Round round) {
        return round.open() ? new AlreadyOpen(round.id()) : new SheetSealed();
    }
}
