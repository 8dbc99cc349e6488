package app.entente.answering;

import app.entente.answer.Answer;

/** The result of a save; either way the answer stored now is durable. */
public sealed interface SaveResult {

    record Stored(int version) implements SaveResult {}

    /** Another screen saved first: its answer stays, and this one was not written. */
    record Superseded(Answer answer, int version) implements SaveResult {}
}
