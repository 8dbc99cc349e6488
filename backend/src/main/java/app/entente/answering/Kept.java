package app.entente.answering;

/** An answer as it is stored now; the version is what the next save starts from. */
public record Kept(Answer answer, int version) {}
