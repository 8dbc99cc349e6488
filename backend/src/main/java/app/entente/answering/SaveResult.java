package app.entente.answering;

import app.entente.sheet.VersionedAnswer;

/** What became of a save; either way what is stored now is durable. */
public sealed interface SaveResult {

    record Stored(int version) implements SaveResult {}

    /** Another screen was faster: what it stored stands, and this one was not written. */
    record Superseded(VersionedAnswer stored) implements SaveResult {}
}
