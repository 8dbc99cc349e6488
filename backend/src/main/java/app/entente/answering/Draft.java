package app.entente.answering;

import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Value;
import java.util.Optional;

/** What a person has put on the screen for one item; without a share level the item's default holds. */
public record Draft(
        Response response,
        Optional<ShareLevel> share,
        Optional<SaidAloud> saidAloud,
        Optional<Guess> guess,
        String ownWords,
        String note) {

    public static Draft of(Response response) {
        return new Draft(response, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    public static Draft of(Value value) {
        return of(new Response.Given(value));
    }

    /** What is kept already, to go on from there. */
    public static Draft of(Answer answer) {
        return new Draft(
                answer.response(),
                answer.share(),
                answer.saidAloud(),
                answer.guess(),
                answer.ownWords(),
                answer.note());
    }

    public Draft response(Response response) {
        return new Draft(response, share, saidAloud, guess, ownWords, note);
    }

    public Draft share(ShareLevel level) {
        return new Draft(response, Optional.of(level), saidAloud, guess, ownWords, note);
    }

    public Draft saidAloud(SaidAloud said) {
        return new Draft(response, share, Optional.of(said), guess, ownWords, note);
    }

    public Draft guess(Value value) {
        return new Draft(response, share, saidAloud, Optional.of(new Guess(value)), ownWords, note);
    }

    public Draft ownWords(String words) {
        return new Draft(response, share, saidAloud, guess, words, note);
    }

    public Draft note(String note) {
        return new Draft(response, share, saidAloud, guess, ownWords, note);
    }

    @Override
    public String toString() {
        return "Draft[hidden]";
    }
}
