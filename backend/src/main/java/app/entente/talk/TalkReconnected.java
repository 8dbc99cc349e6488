package app.entente.talk;

import app.entente.door.OpenedPair;

/** A talk has reached its last step, for both; listeners act in the same transaction. */
public record TalkReconnected(OpenedPair pair) {}
