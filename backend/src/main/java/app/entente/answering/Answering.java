package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.LockedSheet;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.ShareLevel;
import app.entente.sheet.SheetLock;
import app.entente.sheet.StoredAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one's own sheet. A change is durable when its method has returned. Methods throw {@link AnswerRefused} for an
 * item, a scale or the theme of an importance that this round does not ask; all but {@link #rememberCurrentItem} throw
 * SheetSealed or AlreadyOpen where the sheet takes no answers.
 */
@Service
public class Answering {

    private final Rounds rounds;
    private final SheetLock sheetLock;
    private final ApplicationEventPublisher events;

    Answering(Rounds rounds, SheetLock sheetLock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sheetLock = sheetLock;
        this.events = events;
    }

    /**
     * Saves an answer on version {@code from}, 0 for the first one.
     *
     * <p>A repeated operation returns its first result without a second write. A save on an older version is not
     * written: the answer that another screen has stored since stays, and is returned as superseded.
     */
    @Transactional
    public SaveResult save(
            Membership me, RoundId round, ItemId item, int from, SaveOperationId operation, AnswerDraft answerDraft) {
        var answer = AnswerValidation.validate(item(me, round, item), answerDraft);
        var sheet = lockSheet(me, round);
        var stored = sheet.answer(item);
        if (stored.isPresent() && stored.get().operation().equals(operation)) {
            return new SaveResult.Stored(stored.get().version());
        }
        if (stored.isPresent() && stored.get().version() > from) {
            return new SaveResult.Superseded(stored.get().answer(), stored.get().version());
        }
        return store(me, round, sheet, new StoredAnswer(item, from + 1, operation, answer));
    }

    /** Sets the importance of a theme; an empty one removes it. */
    @Transactional
    public void setImportance(Membership me, RoundId round, ThemeId theme, Optional<Importance> importance) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.theme().equals(theme))) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        lockSheet(me, round).setImportance(theme, importance);
        publishChange(me, round);
    }

    /**
     * Sets or removes "show this scale too": it counts only where the partner says the same, and is not published to
     * them before.
     */
    @Transactional
    public void shareScale(Membership me, RoundId round, Scale scale, boolean show) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.subject() == scale)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        lockSheet(me, round).shareScale(scale, show);
        publishChange(me, round);
    }

    /** Sets one share level for all answers of a theme whose items have no default. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ThemeId theme, ShareLevel level) {
        rounds.items(me, round).stream()
                .filter(it -> it.theme().equals(theme) && AnswerValidation.asksForShareLevel(it))
                .forEach(it -> setShareLevel(me, round, it.id(), level));
    }

    /** Sets the share level of one answer; does nothing where there is no answer yet. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ItemId item, ShareLevel level) {
        AnswerValidation.requireShareLevelAllowed(item(me, round, item), level);
        var sheet = lockSheet(me, round);
        sheet.answer(item)
                .filter(it -> !it.answer().share().equals(Optional.of(level)))
                .ifPresent(it -> store(me, round, sheet, it.withShareLevel(level)));
    }

    /** Stores the item on the screen, so that any device resumes there; a sealed sheet takes it too. */
    @Transactional
    public void rememberCurrentItem(Membership me, RoundId round, ItemId item) {
        item(me, round, item);
        sheetLock.open(me, round).setLastItem(item);
    }

    private SaveResult store(Membership me, RoundId round, LockedSheet sheet, StoredAnswer answer) {
        sheet.write(answer);
        publishChange(me, round);
        return new SaveResult.Stored(answer.version());
    }

    private LockedSheet lockSheet(Membership me, RoundId round) {
        return sheetLock.lock(me, round);
    }

    private Item item(Membership me, RoundId round, ItemId id) {
        return rounds.items(me, round).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM));
    }

    private void publishChange(Membership me, RoundId round) {
        events.publishEvent(new AnswerSaved(round, me.person()));
    }
}
