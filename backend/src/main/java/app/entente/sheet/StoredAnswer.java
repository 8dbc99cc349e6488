package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;

/** An answer as its line holds it: with the operation that saved it last. */
public record StoredAnswer(SaveOperationId operation, Answer answer) {

    /** By the same operation: a late repetition of it finds its answer, with the level decided since. */
    public StoredAnswer withShareLevel(ShareLevel level) {
        return new StoredAnswer(operation, answer.sharedAt(level));
    }
}
