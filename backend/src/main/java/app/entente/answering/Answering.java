package app.entente.answering;

import app.entente.answering.Holding.Change;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.AskedRound;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes on one's own sheet. What returns from here is durable; a sealed or opened sheet takes nothing. */
@Service
public class Answering {

    private final Rounds rounds;
    private final Spaces spaces;
    private final SheetRepository states;
    private final Lines lines;
    private final Holding holding;

    Answering(Rounds rounds, Spaces spaces, SheetRepository states, Lines lines, Holding holding) {
        this.rounds = rounds;
        this.spaces = spaces;
        this.states = states;
        this.lines = lines;
        this.holding = holding;
    }

    /**
     * The same operation again is the same answer, without a second write. A save that starts from a version already
     * passed is not written: what another screen stored since stands, and comes back.
     */
    @Transactional
    public Saved save(Membership me, RoundId round, ItemId item, int from, OperationId operation, Draft draft) {
        var found = holding.inPlace(me, round);
        var answer = Rules.answer(item(found, item), draft);
        return holding.change(
                me,
                found,
                Sheets.keys(List.of(item)),
                it -> saved(Sheets.answer(it, item), from, new Written(item, from + 1, operation, answer)));
    }

    private static Change<Saved> saved(Optional<Written> stored, int from, Written answer) {
        if (stored.isPresent() && stored.get().operation().equals(answer.operation())) {
            return Change.none(new Saved.Stored(stored.get().version()));
        }
        if (stored.isPresent() && stored.get().version() > from) {
            return Change.none(
                    new Saved.Passed(stored.get().answer(), stored.get().version()));
        }
        return new Change<>(List.of(answer.line()), new Saved.Stored(answer.version()));
    }

    /** How much a theme matters; left out, it says nothing. */
    @Transactional
    public void weigh(Membership me, RoundId round, ThemeId theme, Optional<Importance> importance) {
        var found = holding.inPlace(me, round);
        requireAsked(found, it -> it.theme().equals(theme));
        holding.change(
                me,
                found,
                List.of(Sheets.importance(theme)),
                it -> new Change<>(List.of(Sheets.importance(it, theme, importance)), true));
    }

    /** "Show this scale too": counts only where the partner says the same, and is told to nobody before. */
    @Transactional
    public void tick(Membership me, RoundId round, Scale scale, boolean show) {
        var found = holding.inPlace(me, round);
        requireAsked(found, it -> it.subject() == scale);
        holding.change(me, found, List.of(Sheets.TICKS), it -> ticked(it, scale, show));
    }

    private static Change<Boolean> ticked(Lines.Found found, Scale scale, boolean show) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(Sheets.ticks(found));
        var others = show ? ticks.add(scale) : ticks.remove(scale);
        return others ? new Change<>(List.of(Sheets.ticks(found, ticks)), true) : Change.none(false);
    }

    /** At the end of a theme: one choice for all its answers that start without one. */
    @Transactional
    public void decide(Membership me, RoundId round, ThemeId theme, ShareLevel level) {
        var found = holding.inPlace(me, round);
        decide(
                me,
                found,
                found.ofPacks().stream()
                        .filter(it -> it.theme().equals(theme) && Rules.asks(it))
                        .toList(),
                level);
    }

    /** The choice for these answers; what is not answered yet stays as it is. */
    @Transactional
    public void decide(Membership me, RoundId round, List<ItemId> items, ShareLevel level) {
        var found = holding.inPlace(me, round);
        decide(me, found, items.stream().map(it -> item(found, it)).toList(), level);
    }

    @Transactional
    public void decide(Membership me, RoundId round, ItemId item, ShareLevel level) {
        decide(me, round, List.of(item), level);
    }

    private void decide(Membership me, AskedRound round, List<Item> items, ShareLevel level) {
        items.forEach(it -> Rules.level(it, level));
        var ids = items.stream().map(Item::id).toList();
        if (!ids.isEmpty()) {
            holding.change(me, round, Sheets.keys(ids), it -> decided(it, ids, level));
        }
    }

    private static Change<Boolean> decided(Lines.Found found, List<ItemId> items, ShareLevel level) {
        var decided = items.stream()
                .flatMap(it -> Sheets.answer(found, it).stream())
                .filter(it -> !it.answer().share().equals(Optional.of(level)))
                .<Line<?>>map(it -> it.sharedAt(level).line())
                .toList();
        return new Change<>(decided, true);
    }

    /** Remembers what is on the screen, so that any device goes on from there; returns what is kept there. */
    @Transactional
    public Optional<Kept> visit(Membership me, RoundId round, ItemId item) {
        spaces.requireOpen(me);
        item(rounds.asked(me, round), item);
        var sheet = SheetId.of(me, round);
        var keys = new ArrayList<>(Sheets.keys(List.of(item)));
        keys.add(Sheets.PLACE);
        var found = lines.some(sheet, keys);
        if (!found.begun()) {
            states.begin(sheet);
        }
        if (!lines.store(sheet, List.of(Sheets.place(found, item)), true)) { // another screen was faster
            lines.store(sheet, List.of(Sheets.place(lines.some(sheet, keys), item)), true);
        }
        return Sheets.answer(found, item).map(Written::kept);
    }

    private static Item item(AskedRound round, ItemId id) {
        return round.item(id).orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM));
    }

    private static void requireAsked(AskedRound round, Predicate<Item> which) {
        if (round.items().stream().noneMatch(which)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
    }
}
