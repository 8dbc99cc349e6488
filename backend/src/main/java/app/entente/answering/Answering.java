package app.entente.answering;

import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.session.AskedRound;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.FoundEntries;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.SheetContents;
import app.entente.sheet.SheetEntry;
import app.entente.sheet.SheetLock;
import app.entente.sheet.SheetLock.Change;
import app.entente.sheet.StoredAnswer;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
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
    private final SheetLock sheetLock;

    Answering(Rounds rounds, Spaces spaces, SheetLock sheetLock) {
        this.rounds = rounds;
        this.spaces = spaces;
        this.sheetLock = sheetLock;
    }

    /**
     * The same operation again is the same answer, without a second write. A save that starts from a version already
     * passed is not written: what another screen stored since stands, and comes back.
     */
    @Transactional
    public SaveResult save(
            Membership me, RoundId round, ItemId item, int from, SaveOperationId operation, AnswerDraft answerDraft) {
        var found = sheetLock.inPlace(me, round);
        var answer = AnswerValidation.validate(item(found, item), answerDraft);
        return sheetLock.change(
                me,
                found,
                SheetContents.keys(List.of(item)),
                it -> saved(
                        SheetContents.answer(it, item),
                        new SheetEntry<>(SheetContents.answer(item), from + 1, new StoredAnswer(operation, answer))));
    }

    private static Change<SaveResult> saved(Optional<SheetEntry<StoredAnswer>> stored, SheetEntry<StoredAnswer> next) {
        if (stored.isPresent()
                && stored.get().content().operation().equals(next.content().operation())) {
            return Change.none(new SaveResult.Stored(stored.get().version()));
        }
        if (stored.isPresent() && stored.get().version() >= next.version()) {
            return Change.none(new SaveResult.Superseded(VersionedAnswer.of(stored.get())));
        }
        return new Change<>(List.of(next), new SaveResult.Stored(next.version()));
    }

    /** How much a theme matters; left out, it says nothing. */
    @Transactional
    public void setImportance(Membership me, RoundId round, ThemeId theme, Optional<Importance> importance) {
        var found = sheetLock.inPlace(me, round);
        requireAsked(found, it -> it.theme().equals(theme));
        sheetLock.change(
                me,
                found,
                List.of(SheetContents.importance(theme)),
                it -> new Change<>(List.of(SheetContents.importance(it, theme, importance)), true));
    }

    /** "Show this scale too": counts only where the partner says the same, and is told to nobody before. */
    @Transactional
    public void shareScale(Membership me, RoundId round, Scale scale, boolean show) {
        var found = sheetLock.inPlace(me, round);
        requireAsked(found, it -> it.subject() == scale);
        sheetLock.change(me, found, List.of(SheetContents.TICKS), it -> ticked(it, scale, show));
    }

    private static Change<Boolean> ticked(FoundEntries found, Scale scale, boolean show) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(SheetContents.sharedScales(found));
        var others = show ? ticks.add(scale) : ticks.remove(scale);
        return others ? new Change<>(List.of(SheetContents.sharedScales(found, ticks)), true) : Change.none(false);
    }

    /** At the end of a theme: one choice for all its answers that start without one. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ThemeId theme, ShareLevel level) {
        var found = sheetLock.inPlace(me, round);
        setShareLevel(
                me,
                found,
                found.ofPacks().stream()
                        .filter(it -> it.theme().equals(theme) && AnswerValidation.asksForShareLevel(it))
                        .toList(),
                level);
    }

    /** The choice for these answers; what is not answered yet stays as it is. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, List<ItemId> items, ShareLevel level) {
        var found = sheetLock.inPlace(me, round);
        setShareLevel(me, found, items.stream().map(it -> item(found, it)).toList(), level);
    }

    @Transactional
    public void setShareLevel(Membership me, RoundId round, ItemId item, ShareLevel level) {
        setShareLevel(me, round, List.of(item), level);
    }

    private void setShareLevel(Membership me, AskedRound round, List<Item> items, ShareLevel level) {
        items.forEach(it -> AnswerValidation.requireShareLevelAllowed(it, level));
        var ids = items.stream().map(Item::id).toList();
        if (!ids.isEmpty()) {
            sheetLock.change(me, round, SheetContents.keys(ids), it -> decided(it, ids, level));
        }
    }

    private static Change<Boolean> decided(FoundEntries found, List<ItemId> items, ShareLevel level) {
        var decided = items.stream()
                .flatMap(it -> SheetContents.answer(found, it).stream())
                .filter(it -> !it.content().answer().share().equals(Optional.of(level)))
                .<SheetEntry<?>>map(it -> it.next(it.content().withShareLevel(level)))
                .toList();
        return new Change<>(decided, true);
    }

    /** Remembers what is on the screen, so that any device goes on from there; returns what is kept there. */
    @Transactional
    public Optional<VersionedAnswer> rememberCurrentItem(Membership me, RoundId round, ItemId item) {
        spaces.requireOpen(me);
        item(rounds.asked(me, round), item);
        return sheetLock.rememberItem(me, round, item);
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
