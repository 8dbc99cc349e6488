package app.entente.talk;

/** The talk has a time-out; nothing was changed. */
public final class TalkRests extends RuntimeException {}
