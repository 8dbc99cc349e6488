package app.entente.sheet;

/** The current answer; the next save states its version. */
public record VersionedAnswer(Answer answer, int version) {}
