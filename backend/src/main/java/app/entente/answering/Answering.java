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

/** Writes on one's own sheet. What returns from here is durable; a sealed or opened sheet takes nothing. */
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
     * The same operation again is the same answer, without a second write. A save that starts from a version already
     * passed is not written: what another screen stored since stands, and comes back.
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

    /** How much a theme matters; left out, it says nothing. */
    @Transactional
    public void setImportance(Membership me, RoundId round, ThemeId theme, Optional<Importance> importance) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.theme().equals(theme))) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        lockSheet(me, round).setImportance(theme, importance);
        publishChange(me, round);
    }

    /** "Show this scale too": counts only where the partner says the same, and is told to nobody before. */
    @Transactional
    public void shareScale(Membership me, RoundId round, Scale scale, boolean show) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.subject() == scale)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        lockSheet(me, round).shareScale(scale, show);
        publishChange(me, round);
    }

    /** At the end of a theme: one choice for all its answers that start without one. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ThemeId theme, ShareLevel level) {
        rounds.items(me, round).stream()
                .filter(it -> it.theme().equals(theme) && AnswerValidation.asksForShareLevel(it))
                .forEach(it -> setShareLevel(me, round, it.id(), level));
    }

    /** The choice for one answer; what is not answered yet stays as it is. */
    @Transactional
    public void setShareLevel(Membership me, RoundId round, ItemId item, ShareLevel level) {
        AnswerValidation.requireShareLevelAllowed(item(me, round, item), level);
        var sheet = lockSheet(me, round);
        sheet.answer(item)
                .filter(it -> !it.answer().share().equals(Optional.of(level)))
                .ifPresent(it -> store(me, round, sheet, it.withShareLevel(level)));
    }

    /** Remembers what is on the screen, so that any device goes on from there. */
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
