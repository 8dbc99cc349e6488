package app.entente.couple;

/** A space is being closed; what must end with it does so in the same transaction. */
public record SpaceEnded(SpaceId space) {}
