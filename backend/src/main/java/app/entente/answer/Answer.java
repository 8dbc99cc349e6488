package app.entente.answer;

import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/**
 * One person's stored answer to one item.
 *
 * <p>The share level is absent while an evaluative item waits for its owner's decision; until then it counts as
 * private.
 */
public record Answer(
        Response response,
        Optional<ShareLevel> share,
        Optional<SaidAloud> saidAloud,
        Optional<PartnerGuess> guess,
        String ownWords,
        String note) {

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

    public Answer sharedAt(ShareLevel level) {
        return new Answer(response, Optional.of(level), saidAloud, guess, ownWords, note);
    }

    public Answer saidAloud(SaidAloud said) {
        return new Answer(response, share, Optional.of(said), guess, ownWords, note);
    }

    @Override
    public String toString() {
        return "Answer[hidden]"; // so that no log can carry one
    }
}
