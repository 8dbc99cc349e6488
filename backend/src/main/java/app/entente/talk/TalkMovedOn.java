package app.entente.talk;

/** The state of the talk does not allow this act by this person, or not any more; nothing was changed. */
public final class TalkMovedOn extends RuntimeException {}
