package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SheetContents;
import app.entente.sheet.SheetLock;
import app.entente.sheet.SheetLock.Change;
import app.entente.sheet.SheetReader;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
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
public class QuestionHiding {

    private final Rounds rounds;
    private final SheetReader sheets;
    private final SheetLock sheetLock;

    QuestionHiding(Rounds rounds, SheetReader sheets, SheetLock sheetLock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.sheetLock = sheetLock;
    }

    @Transactional(readOnly = true)
    public HiddenQuestions hiddenQuestions(Membership me, RoundId round) {
        return sheets.hiddenQuestions(me, round);
    }

    /** All themes of the round, whether left out or not. */
    @Transactional(readOnly = true)
    public List<ThemeId> themes(Membership me, RoundId round) {
        return rounds.items(me, round).stream().map(it -> it.theme()).distinct().toList();
    }

    /** Refuses a theme that is not asked about in this round. */
    @Transactional
    public void hide(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> {
            requireAsked(me, round, item -> item.theme().equals(theme));
            return it.hide(theme);
        });
    }

    @Transactional
    public void unhide(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> it.unhide(theme));
    }

    /** Refuses a question that is not asked in this round. */
    @Transactional
    public void hide(Membership me, RoundId round, ItemId item) {
        change(me, round, it -> {
            requireAsked(me, round, asked -> asked.id().equals(item));
            return it.hide(item);
        });
    }

    @Transactional
    public void unhide(Membership me, RoundId round, ItemId item) {
        change(me, round, it -> it.unhide(item));
    }

    private void requireAsked(Membership me, RoundId round, Predicate<Item> which) {
        if (rounds.items(me, round).stream().noneMatch(which)) {
            throw new AnswerRefused(AnswerRefused.Reason.NO_SUCH_ITEM);
        }
    }

    private void change(Membership me, RoundId round, UnaryOperator<HiddenQuestions> change) {
        sheetLock.change(me, sheetLock.inPlace(me, round), List.of(SheetContents.CONSENT), found -> {
            var before = SheetContents.consent(found);
            var after = change.apply(before);
            return after.equals(before)
                    ? Change.none(false)
                    : new Change<>(List.of(SheetContents.consent(found, after)), true);
        });
    }
}
