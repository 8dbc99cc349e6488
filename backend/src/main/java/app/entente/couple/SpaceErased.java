package app.entente.couple;

/** A space and all its keys are gone; what is left of it elsewhere can be read by nobody and is thrown away. */
public record SpaceErased(SpaceId space) {}
