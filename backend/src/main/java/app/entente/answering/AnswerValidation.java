package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answer.AnswerRefused.Reason;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import java.util.Optional;

/** Validates answers against their item, and applies the item's default share level. */
final class AnswerValidation {

    private AnswerValidation() {}

    static Answer validate(Item item, Answer answer) {
        requireValueFits(item.form(), answer.response());
        answer.guess().ifPresent(it -> requireGuessFits(item.form(), it));
        requireTextFits(item.form(), answer);
        answer.saidAloud().ifPresent(_ -> requireSaidAloudAllowed(item));
        answer.share().ifPresent(it -> requireShareLevelAllowed(item, it));
        return answer.share().isPresent()
                ? answer
                : defaultShareLevel(item.share()).map(answer::share).orElse(answer);
    }

    /** Returns whether the owner is asked for the share level, instead of a default. */
    static boolean asksForShareLevel(Item item) {
        return item.share() == DefaultShare.ASK;
    }

    /**
     * Throws {@link AnswerRefused} where the item does not allow the level: a couple's own question is no topic unless
     * both show their answers.
     */
    static void requireShareLevelAllowed(Item item, ShareLevel level) {
        require(item.own().isEmpty() || level != ShareLevel.TOPIC_ONLY, Reason.NO_TOPIC_HERE);
    }

    /** Throws {@link AnswerRefused} where the item is no expectation. */
    static void requireSaidAloudAllowed(Item item) {
        require(item.subject() == Lens.EXPECTATIONS, Reason.SAID_ALOUD_IS_FOR_EXPECTATIONS);
    }

    private static void requireValueFits(ItemForm itemForm, Response response) {
        switch (response) {
            case Response.Given(var value) -> require(itemForm.admits(value), Reason.VALUE_DOES_NOT_FIT);
            case NonAnswer _ -> {} // always taken
        }
    }

    private static void requireGuessFits(ItemForm itemForm, PartnerGuess partnerGuess) {
        require(itemForm.admitsGuess(), Reason.NO_GUESS_HERE);
        require(itemForm.admits(partnerGuess.value()), Reason.GUESS_DOES_NOT_FIT);
    }

    private static void requireTextFits(ItemForm itemForm, Answer answer) {
        require(answer.ownWords().isEmpty() || itemForm instanceof ItemForm.Limit, Reason.NO_OWN_WORDS_HERE);
        require(length(answer.ownWords()) <= Answer.MAX_OWN_WORDS, Reason.OWN_WORDS_TOO_LONG);
        require(length(answer.note()) <= Answer.MAX_NOTE, Reason.NOTE_TOO_LONG);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Optional<ShareLevel> defaultShareLevel(DefaultShare share) {
        return switch (share) {
            case SHOW -> Optional.of(ShareLevel.SHOW);
            case PRIVATE -> Optional.of(ShareLevel.PRIVATE);
            case ASK -> Optional.empty();
        };
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new AnswerRefused(otherwise);
        }
    }
}
