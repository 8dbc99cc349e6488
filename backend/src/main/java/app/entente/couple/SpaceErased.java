package app.entente.couple;

/** A space and all its keys are erased; listeners delete what is left of it, which nobody can read. */
public record SpaceErased(SpaceId space) {}
