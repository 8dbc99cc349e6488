package app.entente.answering;

import app.entente.answer.Answer;

/** What became of a save; either way what is stored now is durable. */
public sealed interface SaveResult {

    record Stored(int version) implements SaveResult {}

    /** Another screen was faster: its answer stands, and this one was not written. */
    record Superseded(Answer answer, int version) implements SaveResult {}
}
