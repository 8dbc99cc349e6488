package app.entente.answering;

import app.entente.answering.AnswerRefused.Reason;
import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import java.util.Optional;

/** What an item takes for an answer, and what it presumes where its owner has not chosen. */
final class Rules {

    private static final int OWN_WORDS = 500;
    private static final int NOTE = 2000;

    private Rules() {}

    static Answer answer(Item item, Draft draft) {
        value(item.form(), draft.response());
        draft.guess().ifPresent(it -> guess(item.form(), it));
        words(item.form(), draft);
        require(
                draft.saidAloud().isEmpty() || item.subject() == Lens.EXPECTATIONS,
                Reason.SAID_ALOUD_IS_FOR_EXPECTATIONS);
        draft.share().ifPresent(it -> level(item, it));
        return new Answer(
                draft.response(),
                draft.share().or(() -> presumed(item.share())),
                draft.saidAloud(),
                draft.guess(),
                draft.ownWords(),
                draft.note());
    }

    /** Whether its owner is asked for the share level, and not presumed to have one. */
    static boolean asks(Item item) {
        return item.share() == DefaultShare.ASK;
    }

    /** Questions from the two are no topic unless both show their answers. */
    static void level(Item item, ShareLevel level) {
        require(item.own().isEmpty() || level != ShareLevel.TOPIC_ONLY, Reason.NO_TOPIC_HERE);
    }

    private static void value(Form form, Response response) {
        switch (response) {
            case Response.Given(var value) -> require(form.admits(value), Reason.VALUE_DOES_NOT_FIT);
            case NonAnswer _ -> {} // always taken
        }
    }

    private static void guess(Form form, Guess guess) {
        require(form.admitsGuess(), Reason.NO_GUESS_HERE);
        require(form.admits(guess.value()), Reason.GUESS_DOES_NOT_FIT);
    }

    private static void words(Form form, Draft draft) {
        require(draft.ownWords().isEmpty() || form instanceof Form.Limit, Reason.NO_OWN_WORDS_HERE);
        require(length(draft.ownWords()) <= OWN_WORDS, Reason.OWN_WORDS_TOO_LONG);
        require(length(draft.note()) <= NOTE, Reason.NOTE_TOO_LONG);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Optional<ShareLevel> presumed(DefaultShare share) {
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
