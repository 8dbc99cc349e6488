package app.entente.sheet;

import app.entente.answer.Answer;

/** An answer as it is stored now; the version is what the next save starts from. */
public record VersionedAnswer(Answer answer, int version) {}
