package app.entente.answering;

import app.entente.answer.AnswerRefused;
import app.entente.couple.Membership;
import app.entente.pack.Item;
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
 * Hides questions a person does not want to be asked, and shows them again. Hiding never blocks either partner.
 *
 * <p>The partner is not notified, and cannot tell a hidden question from one that was not asked.
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

    /** Returns all themes of the round, hidden or not. */
    @Transactional(readOnly = true)
    public List<ThemeId> themes(Membership me, RoundId round) {
        return rounds.items(me, round).stream().map(it -> it.theme()).distinct().toList();
    }

    /** Hides a theme; throws AnswerRefused for one that this round does not ask about. */
    @Transactional
    public void hide(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> {
            requireAsked(me, round, item -> item.theme().equals(theme));
            return it.hide(theme);
        });
    }

    /** Shows a theme again; items hidden one by one stay hidden. */
    @Transactional
    public void unhide(Membership me, RoundId round, ThemeId theme) {
        change(me, round, it -> it.unhide(theme));
    }

    /** Hides an item; throws AnswerRefused for one that this round does not ask. */
    @Transactional
    public void hide(Membership me, RoundId round, ItemId item) {
        change(me, round, it -> {
            requireAsked(me, round, asked -> asked.id().equals(item));
            return it.hide(item);
        });
    }

    /** Shows an item again, unless its theme is hidden too. */
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
