package app.entente.couple;

/** A space is being closed; listeners end what depends on it in the same transaction. */
public record SpaceEnded(SpaceId space) {}
