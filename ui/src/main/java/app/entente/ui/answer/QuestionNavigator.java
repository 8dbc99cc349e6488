package app.entente.ui.answer;

import app.entente.answering.AnswerDraft;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.QuestionHiding;
import app.entente.answering.SaveResult;
import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.session.RoundId;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.ShareLevel;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import java.util.List;
import java.util.Optional;

/** One person's position among the questions of a round; reads and saves the answer at that position. */
final class QuestionNavigator {

    private final Answering answering;
    private final OwnSheets sheets;
    private final QuestionHiding questionHiding;
    private final Membership me;
    private final RoundId round;
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
        order = sheets.questionOrder(me, round);
        index = order.indexOf(sheets.itemToResume(me, round));
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

    void moveBy(int by) {
        goTo(position() + by);
    }

    void goTo(int position) {
        index = Math.clamp(position - 1L, 0, length() - 1);
    }

    /**
     * Returns the stored answer to the current question, and stores the position so that every device continues here.
     */
    Optional<VersionedAnswer> visit() {
        answering.rememberCurrentItem(me, round, currentItem().id());
        var kept = sheets.answer(me, round, currentItem().id());
        version = kept.map(VersionedAnswer::version).orElse(0);
        return kept;
    }

    SaveResult save(AnswerDraft answerDraft) {
        var saveResult = answering.save(me, round, currentItem().id(), version, SaveOperationId.create(), answerDraft);
        if (saveResult instanceof SaveResult.Stored(var stored)) {
            version = stored;
        }
        return saveResult;
    }

    /** Accepts the version that another screen stored: the next save replaces it. */
    void acceptVersion(SaveResult.Superseded superseded) {
        version = superseded.version();
    }

    void setImportance(Importance importance) {
        answering.setImportance(me, round, currentItem().theme(), Optional.of(importance));
    }

    Optional<Importance> importance() {
        return Optional.ofNullable(
                sheets.sheet(me, round).importance().get(currentItem().theme()));
    }

    /** Returns the answers of this theme whose share level their owner has yet to choose. */
    List<Item> undecidedItems() {
        var answers = sheets.sheet(me, round).answers();
        return order.stream()
                .filter(it -> it.theme().equals(currentItem().theme()))
                .filter(it -> Optional.ofNullable(answers.get(it.id()))
                        .filter(versionedAnswer -> versionedAnswer.answer().undecided())
                        .isPresent())
                .toList();
    }

    void setShareLevel(ShareLevel level) {
        answering.setShareLevel(me, round, currentItem().theme(), level);
    }

    void setShareLevel(Item item, ShareLevel level) {
        answering.setShareLevel(me, round, item.id(), level);
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

    private boolean moveToRemaining() {
        var before = order.subList(0, index);
        order = sheets.questionOrder(me, round);
        var left = (int) before.stream().filter(order::contains).count();
        goTo(left + 1);
        return left < order.size();
    }
}
