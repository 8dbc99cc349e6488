package app.entente.talk;

/** It is not this person's turn to do that, or not any more; nothing was changed. */
public final class TalkMovedOn extends RuntimeException {}
