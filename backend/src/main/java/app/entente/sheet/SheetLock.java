package app.entente.sheet;

import app.entente.answer.AnswerRefused;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.AskedRound;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks one's own sheet: until the transaction ends one's other screens wait, and it cannot be sealed. */
@Component
public class SheetLock {

    private final Spaces spaces;
    private final Rounds rounds;
    private final SheetRepository states;
    private final SheetEntries sheetEntries;
    private final ApplicationEventPublisher events;

    SheetLock(
            Spaces spaces,
            Rounds rounds,
            SheetRepository states,
            SheetEntries sheetEntries,
            ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.states = states;
        this.sheetEntries = sheetEntries;
        this.events = events;
    }

    /** Entries to write, perhaps none, and the result to return once they are written. */
    public record Change<R>(List<SheetEntry<?>> written, R result) {

        public Change {
            written = List.copyOf(written);
        }

        public static <R> Change<R> none(R result) {
            return new Change<>(List.of(), result);
        }
    }

    /** The round, if it can be written in now. */
    public AskedRound inPlace(Membership me, RoundId round) {
        spaces.requireOpen(me);
        return rounds.inPlace(me, round);
    }

    /** Makes a change to these entries; where another screen was faster, once more from what that one has stored. */
    public <R> R change(
            Membership me,
            AskedRound asked,
            List<? extends SheetEntry.Key<?>> keys,
            Function<FoundEntries, Change<R>> change) {
        var round = asked.round();
        var sheet = SheetId.of(me, round.id());
        var found = sheetEntries.some(sheet, keys);
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
        var done = sheetEntries.store(sheet, first.written(), false) ? first : again(sheet, round, keys, change);
        if (!done.written().isEmpty()) {
            events.publishEvent(new AnswerSaved(round.id(), me.person()));
        }
        return done.result();
    }

    /** Remembers the item on the screen, sealed or not, and returns the answer stored there. */
    public Optional<VersionedAnswer> rememberItem(Membership me, RoundId round, ItemId item) {
        spaces.requireOpen(me);
        if (rounds.asked(me, round).item(item).isEmpty()) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        var sheet = SheetId.of(me, round);
        var keys = new ArrayList<>(SheetContents.keys(List.of(item)));
        keys.add(SheetContents.PLACE);
        var found = sheetEntries.some(sheet, keys);
        if (!found.begun()) {
            states.begin(sheet);
        }
        if (!sheetEntries.store(
                sheet, List.of(SheetContents.lastItem(found, item)), true)) { // another screen was faster
            sheetEntries.store(sheet, List.of(SheetContents.lastItem(sheetEntries.some(sheet, keys), item)), true);
        }
        return SheetContents.answer(found, item).map(VersionedAnswer::of);
    }

    private <R> Change<R> again(
            SheetId sheet,
            Round round,
            List<? extends SheetEntry.Key<?>> keys,
            Function<FoundEntries, Change<R>> change) {
        if (states.lock(sheet)) {
            throw sealed(round);
        }
        var last = change.apply(sheetEntries.some(sheet, keys));
        if (!last.written().isEmpty()) {
            sheetEntries.store(sheet, last.written(), false);
        }
        return last;
    }

    private static RuntimeException sealed(Round round) {
        return round.open() ? new AlreadyOpen(round.id()) : new SheetSealed();
    }
}
