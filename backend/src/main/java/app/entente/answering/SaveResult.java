package app.entente.answering;

import app.entente.sheet.VersionedAnswer;

/** The result of a save; either way the answer stored now is durable. */
public sealed interface SaveResult {

    record Stored(int version) implements SaveResult {}

    /** Another screen saved first: its answer stays, and this one was not written. */
    record Superseded(VersionedAnswer stored) implements SaveResult {}
}
