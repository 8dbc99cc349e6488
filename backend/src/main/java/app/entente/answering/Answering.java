package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.session.AskedRound;
import app.entente.session.RoundId;
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
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one's own sheet. A change is durable when its method has returned. Methods throw {@link AnswerRefused} for an
 * item, a scale or the theme of an importance that this round does not ask; all but {@link #rememberCurrentItem} throw
 * SheetSealed or AlreadyOpen where the sheet takes no answers.
 */
@Service
public class Answering {

    private final SheetLock sheetLock;
    private final EarlierShareLevels earlierShareLevels;

    Answering(SheetLock sheetLock, EarlierShareLevels earlierShareLevels) {
        this.sheetLock = sheetLock;
        this.earlierShareLevels = earlierShareLevels;
    }

    /**
     * Saves an answer on version {@code from}, 0 for the first one. A first answer without a share level gets the item's
     * default, or PRIVATE where this person kept the item when it was asked before.
     *
     * <p>A repeated operation returns its first result without a second write. A save on an older version is not
     * written: the answer that another screen has stored since stays, and is returned as superseded.
     */
    @Transactional
    public SaveResult save(
            Membership me, RoundId round, ItemId item, int from, SaveOperationId operation, Answer given) {
        var found = sheetLock.inPlace(me, round);
        var asked = item(found, item);
        var answer = AnswerValidation.validate(asked, startingPrivate(me, round, asked, from, given));
        return sheetLock.change(
                me,
                found,
                SheetContents.keys(List.of(item)),
                it -> saved(
                        SheetContents.answer(it, item),
                        new SheetEntry<>(SheetContents.answer(item), from + 1, new StoredAnswer(operation, answer))));
    }

    private Answer startingPrivate(Membership me, RoundId round, Item item, int from, Answer given) {
        return from == 0 && given.share().isEmpty() && earlierShareLevels.wasKept(me, round, item)
                ? given.share(ShareLevel.PRIVATE)
                : given;
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

    /** Sets the importance of a theme; an empty one removes it. */
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

    /**
     * Sets or removes "show this scale too": it counts only where the partner says the same, and is not published to
     * them before.
     */
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

    /** Sets one share level for all answers of a theme whose items have no default. */
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

    /** Sets the share level of one answer; does nothing where there is no answer yet. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ItemId item, ShareLevel level) {
        setShareLevel(me, round, List.of(item), level);
    }

    private void setShareLevel(Membership me, AskedRound round, List<Item> items, ShareLevel level) {
        items.forEach(it -> AnswerValidation.requireShareLevelAllowed(it, level));
        var ids = items.stream().map(Item::id).toList();
        if (!ids.isEmpty()) {
            sheetLock.change(
                    me, round, SheetContents.keys(ids), it -> changed(it, ids, answer -> answer.withShareLevel(level)));
        }
    }

    /** Changes what is answered of these; an answer that stays as it is gets no new version. */
    private static Change<Boolean> changed(FoundEntries found, List<ItemId> items, UnaryOperator<StoredAnswer> change) {
        var changed = items.stream()
                .flatMap(it -> SheetContents.answer(found, it).stream())
                .filter(it -> !change.apply(it.content()).equals(it.content()))
                .<SheetEntry<?>>map(it -> it.next(change.apply(it.content())))
                .toList();
        return new Change<>(changed, true);
    }

    /** Says how far the answer to an expectation was said aloud; does nothing where there is no answer yet. */
    @Transactional
    public void setSaidAloud(Membership me, RoundId round, ItemId item, SaidAloud said) {
        var found = sheetLock.inPlace(me, round);
        AnswerValidation.requireSaidAloudAllowed(item(found, item));
        sheetLock.change(
                me,
                found,
                SheetContents.keys(List.of(item)),
                it -> changed(it, List.of(item), answer -> answer.withSaidAloud(said)));
    }

    /** Stores the item on the screen, so that any device resumes there; a sealed sheet takes it too. */
    @Transactional
    public Optional<VersionedAnswer> rememberCurrentItem(Membership me, RoundId round, ItemId item) {
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
