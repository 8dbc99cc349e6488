package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/**
 * An answer that a person has entered for one item and not saved yet.
 *
 * <p>It is no {@link Answer} yet: without a share level here the item's default holds, there the answer waits for its owner.
 */
public record AnswerDraft(
        Response response,
        Optional<ShareLevel> share,
        Optional<SaidAloud> saidAloud,
        Optional<PartnerGuess> guess,
        String ownWords,
        String note) {

    public static final int MAX_OWN_WORDS = 500;
    public static final int MAX_NOTE = 2000;

    public static AnswerDraft of(Response response) {
        return new AnswerDraft(response, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    public static AnswerDraft of(Value value) {
        return of(new Response.Given(value));
    }

    /** Returns a draft with everything of a stored answer. */
    public static AnswerDraft of(Answer answer) {
        return new AnswerDraft(
                answer.response(),
                answer.share(),
                answer.saidAloud(),
                answer.guess(),
                answer.ownWords(),
                answer.note());
    }

    public AnswerDraft response(Response response) {
        return new AnswerDraft(response, share, saidAloud, guess, ownWords, note);
    }

    public AnswerDraft share(ShareLevel level) {
        return new AnswerDraft(response, Optional.of(level), saidAloud, guess, ownWords, note);
    }

    public AnswerDraft saidAloud(SaidAloud said) {
        return new AnswerDraft(response, share, Optional.of(said), guess, ownWords, note);
    }

    public AnswerDraft guess(Value value) {
        return new AnswerDraft(response, share, saidAloud, Optional.of(new PartnerGuess(value)), ownWords, note);
    }

    public AnswerDraft ownWords(String words) {
        return new AnswerDraft(response, share, saidAloud, guess, words, note);
    }

    public AnswerDraft note(String note) {
        return new AnswerDraft(response, share, saidAloud, guess, ownWords, note);
    }

    @Override
    public String toString() {
        return "AnswerDraft[hidden]";
    }
}
