package app.entente.talk;

/** The two have a time-out; whatever was meant to happen waits until they go on together. */
public final class TalkRests extends RuntimeException {}
