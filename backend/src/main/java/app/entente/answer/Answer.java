package app.entente.answer;

import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/**
 * One person's answer to one item.
 *
 * <p>The share level is absent until its owner chooses one; saving fills in the item's default where there is one. Until
 * then the answer counts as private.
 */
public record Answer(
        Response response,
        Optional<ShareLevel> share,
        Optional<SaidAloud> saidAloud,
        Optional<PartnerGuess> guess,
        String ownWords,
        String note) {

    public static final int MAX_OWN_WORDS = 500;
    public static final int MAX_NOTE = 2000;

    public static Answer of(Response response) {
        return new Answer(response, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    public static Answer of(Value value) {
        return of(new Response.Given(value));
    }

    /** Returns the share level, private while it is undecided. */
    public ShareLevel level() {
        return share.orElse(ShareLevel.PRIVATE);
    }

    /** Returns the value; empty for a non-answer. */
    public Optional<Value> value() {
        return response instanceof Response.Given given ? Optional.of(given.value()) : Optional.empty();
    }

    /** Returns whether it has a value that opens with the door, wherever the partner shows theirs too. */
    public boolean offered() {
        return value().isPresent() && level() == ShareLevel.SHOW;
    }

    /** Returns whether it has a value that only its owner will see, decided or not. */
    public boolean kept() {
        return value().isPresent() && level() == ShareLevel.PRIVATE;
    }

    /** Returns whether it has a value that waits for its owner's decision, private until then. */
    public boolean undecided() {
        return value().isPresent() && share.isEmpty();
    }

    public Answer response(Response response) {
        return new Answer(response, share, saidAloud, guess, ownWords, note);
    }

    public Answer share(ShareLevel level) {
        return new Answer(response, Optional.of(level), saidAloud, guess, ownWords, note);
    }

    public Answer saidAloud(SaidAloud said) {
        return new Answer(response, share, Optional.of(said), guess, ownWords, note);
    }

    public Answer guess(Value value) {
        return new Answer(response, share, saidAloud, Optional.of(new PartnerGuess(value)), ownWords, note);
    }

    public Answer ownWords(String words) {
        return new Answer(response, share, saidAloud, guess, words, note);
    }

    public Answer note(String note) {
        return new Answer(response, share, saidAloud, guess, ownWords, note);
    }

    @Override
    public String toString() {
        return "Answer[hidden]"; // so that no log can carry one
    }
}
