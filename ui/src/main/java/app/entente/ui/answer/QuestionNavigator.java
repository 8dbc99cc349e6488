package app.entente.ui.answer;

import app.entente.answer.Answer;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.QuestionHiding;
import app.entente.answering.SaveResult;
import app.entente.answering.ThemeProgress;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.session.RoundId;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person's position among the questions of a round; reads and saves the answer at that position. */
final class QuestionNavigator {

    private final Answering answering;
    private final OwnSheets sheets;
    private final QuestionHiding questionHiding;
    private final Membership me;
    private final RoundId round;
    private final Set<ItemId> startingPrivate;
    private final boolean untouched;
    private List<Item> order;
    private int index;
    private int version;

    QuestionNavigator(
            Answering answering, OwnSheets sheets, QuestionHiding questionHiding, Membership me, RoundId round) {
        this.answering = answering;
        this.sheets = sheets;
        this.questionHiding = questionHiding;
        this.me = me;
        this.round = round;
        this.startingPrivate = sheets.startingPrivate(me, round);
        var sheetOutline = sheets.outline(me, round);
        order = sheetOutline.order();
        index = order.indexOf(sheetOutline.resume());
        untouched = sheetOutline.answered().isEmpty();
    }

    /** Returns whether a first answer to the current item starts PRIVATE. */
    boolean startsPrivate() {
        return startingPrivate.contains(currentItem().id());
    }

    Item currentItem() {
        return order.get(index);
    }

    /** Returns the position of the current question, from 1. */
    int position() {
        return index + 1;
    }

    int length() {
        return order.size();
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return position() == length();
    }

    boolean isLastOfTheme() {
        return isLast() || !order.get(index + 1).theme().equals(currentItem().theme());
    }

    void goTo(int position) {
        index = within(position);
    }

    /**
     * Goes to a position, or to the nearest there is, and returns what is kept there; any device goes on there from
     * now. Stays at the place before if the server cannot tell.
     */
    Optional<VersionedAnswer> visit(int position) {
        var to = within(position);
        var item = order.get(to).id();
        var kept = answering.rememberCurrentItem(me, round, item);
        index = to;
        version = kept.map(VersionedAnswer::version).orElse(0);
        return kept;
    }

    /** Saves an answer to the item arrived at last; the same operation again is the same answer. */
    SaveResult save(Item item, SaveOperationId operation, Answer answer) {
        var saveResult = answering.save(me, round, item.id(), version, operation, answer);
        if (saveResult instanceof SaveResult.Stored(var stored)) {
            version = stored;
        }
        return saveResult;
    }

    /** Accepts the version that another screen stored: the next save replaces it. */
    void acceptVersion(SaveResult.Superseded superseded) {
        version = superseded.stored().version();
    }

    /** Returns what the person has answered in the current theme, as it is kept now. */
    ThemeAnswers themeAnswers() {
        var theme = currentItem().theme();
        return new ThemeAnswers(
                answering,
                sheets,
                me,
                round,
                theme,
                order.stream().filter(it -> it.theme().equals(theme)).toList());
    }

    /** Returns the themes that are asked, in their order. */
    List<ThemeId> themes() {
        return order.stream().map(Item::theme).distinct().toList();
    }

    /** Returns the person's own progress in each theme. */
    List<ThemeProgress> progress() {
        return sheets.progress(me, round);
    }

    /** Returns the position of a theme's first question without an answer, or of its first one where all have one. */
    int positionOf(ThemeId theme) {
        var answered = sheets.outline(me, round).answered();
        var ofTheme = order.stream().filter(it -> it.theme().equals(theme)).toList();
        var open = ofTheme.stream().filter(it -> !answered.contains(it.id())).findFirst();
        return order.indexOf(open.orElseGet(ofTheme::getFirst)) + 1;
    }

    /** Returns whether this person had answered nothing of the round when the page was opened. */
    boolean isUntouched() {
        return untouched;
    }

    /** Hides the current theme and moves to the next question. Returns false when no question is left. */
    boolean leaveThemeOut() {
        questionHiding.hide(me, round, currentItem().theme());
        return moveToRemaining();
    }

    /** Hides the current question and moves to the next. Returns false when no question is left. */
    boolean hideQuestion() {
        questionHiding.hide(me, round, currentItem().id());
        return moveToRemaining();
    }

    private int within(int position) {
        return Math.clamp(position - 1L, 0, length() - 1);
    }

    private boolean moveToRemaining() {
        var before = order.subList(0, index);
        order = sheets.questionOrder(me, round);
        var left = (int) before.stream().filter(order::contains).count();
        goTo(left + 1);
        return left < order.size();
    }
}
