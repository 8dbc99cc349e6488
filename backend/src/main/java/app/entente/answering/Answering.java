package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes on one's own sheet. What returns from here is durable; a sealed or opened sheet takes nothing. */
@Service
public class Answering {

    private final Rounds rounds;
    private final Holding holding;
    private final ApplicationEventPublisher events;

    Answering(Rounds rounds, Holding holding, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.holding = holding;
        this.events = events;
    }

    /**
     * The same operation again is the same answer, without a second write. A save that starts from a version already
     * passed is not written: what another screen stored since stands, and comes back.
     */
    @Transactional
    public Saved save(Membership me, RoundId round, ItemId item, int from, OperationId operation, Draft draft) {
        var answer = Rules.answer(item(me, round, item), draft);
        var sheet = hold(me, round);
        var stored = sheet.answer(item);
        if (stored.isPresent() && stored.get().operation().equals(operation)) {
            return new Saved.Stored(stored.get().version());
        }
        if (stored.isPresent() && stored.get().version() > from) {
            return new Saved.Passed(stored.get().answer(), stored.get().version());
        }
        return store(me, round, sheet, new Written(item, from + 1, operation, answer));
    }

    /** How much a theme matters; left out, it says nothing. */
    @Transactional
    public void weigh(Membership me, RoundId round, ThemeId theme, Optional<Importance> importance) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.theme().equals(theme))) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        hold(me, round).setImportance(theme, importance);
        changed(me, round);
    }

    /** "Show this scale too": counts only where the partner says the same, and is told to nobody before. */
    @Transactional
    public void tick(Membership me, RoundId round, Scale scale, boolean show) {
        if (rounds.items(me, round).stream().noneMatch(it -> it.subject() == scale)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
        hold(me, round).shareScale(scale, show);
        changed(me, round);
    }

    /** At the end of a theme: one choice for all its answers that start without one. */
    @Transactional
    public void decide(Membership me, RoundId round, ThemeId theme, ShareLevel level) {
        rounds.items(me, round).stream()
                .filter(it -> it.theme().equals(theme) && Rules.asks(it))
                .forEach(it -> decide(me, round, it.id(), level));
    }

    /** The choice for one answer; what is not answered yet stays as it is. */
    @Transactional
    public void decide(Membership me, RoundId round, ItemId item, ShareLevel level) {
        Rules.level(item(me, round, item), level);
        var sheet = hold(me, round);
        sheet.answer(item)
                .filter(it -> !it.answer().share().equals(Optional.of(level)))
                .ifPresent(it -> store(me, round, sheet, it.sharedAt(level)));
    }

    /** Remembers what is on the screen, so that any device goes on from there. */
    @Transactional
    public void visit(Membership me, RoundId round, ItemId item) {
        item(me, round, item);
        holding.open(me, round).setLastItem(item);
    }

    private Saved store(Membership me, RoundId round, LockedSheet sheet, Written answer) {
        sheet.write(answer);
        changed(me, round);
        return new Saved.Stored(answer.version());
    }

    private LockedSheet hold(Membership me, RoundId round) {
        return holding.hold(me, round);
    }

    private Item item(Membership me, RoundId round, ItemId id) {
        return rounds.items(me, round).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM));
    }

    private void changed(Membership me, RoundId round) {
        events.publishEvent(new AnswerSaved(round, me.person()));
    }
}
