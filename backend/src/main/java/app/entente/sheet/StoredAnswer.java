package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.values.SaidAloud;

/** An answer as its entry holds it, with the operation that saved it last. */
public record StoredAnswer(SaveOperationId operation, Answer answer) {

    /** Returns it with another share level, by the same operation: a late repetition of that finds this answer. */
    public StoredAnswer withShareLevel(ShareLevel level) {
        return new StoredAnswer(operation, answer.share(level));
    }

    /** Returns it with what its owner has said aloud of it, by the same operation. */
    public StoredAnswer withSaidAloud(SaidAloud said) {
        return new StoredAnswer(operation, answer.saidAloud(said));
    }
}
