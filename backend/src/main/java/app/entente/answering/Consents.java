package app.entente.answering;

import app.entente.answering.Holding.Change;
import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves out what a person does not want to be asked, and takes it in again. It blocks nothing, for nobody.
 *
 * <p>The partner is not told, and cannot tell it from what was not asked.
 */
@Service
public class Consents {

    private final Rounds rounds;
    private final SheetReader sheets;
    private final Holding holding;

    Consents(Rounds rounds, SheetReader sheets, Holding holding) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.holding = holding;
    }

    @Transactional(readOnly = true)
    public Consent of(Membership me, RoundId round) {
        return sheets.hiddenQuestions(me, round);
    }

    /** All themes of the round, whether left out or not. */
    @Transactional(readOnly = true)
    public List<ThemeId> themes(Membership me, RoundId round) {
        return rounds.items(me, round).stream().map(it -> it.theme()).distinct().toList();
    }

    /** Refuses a theme that is not asked about in this round. */
    @Transactional
    public void leaveOut(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> {
            requireAsked(me, round, item -> item.theme().equals(theme));
            return it.without(theme);
        });
    }

    @Transactional
    public void takeIn(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> it.with(theme));
    }

    /** Refuses a question that is not asked in this round. */
    @Transactional
    public void leaveOut(Membership me, RoundId round, ItemId item) {
        change(me, round, it -> {
            requireAsked(me, round, asked -> asked.id().equals(item));
            return it.without(item);
        });
    }

    @Transactional
    public void takeIn(Membership me, RoundId round, ItemId item) {
        change(me, round, it -> it.with(item));
    }

    private void requireAsked(Membership me, RoundId round, Predicate<Item> which) {
        if (rounds.items(me, round).stream().noneMatch(which)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
    }

    private void change(Membership me, RoundId round, UnaryOperator<Consent> change) {
        holding.change(me, holding.inPlace(me, round), List.of(Sheets.CONSENT), found -> {
            var before = Sheets.consent(found);
            var after = change.apply(before);
            return after.equals(before)
                    ? Change.none(false)
                    : new Change<>(List.of(Sheets.consent(found, after)), true);
        });
    }
}
