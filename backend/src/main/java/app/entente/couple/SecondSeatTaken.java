package app.entente.couple;

/** Both seats of this space are held; a new partner is a new space. */
public final class SecondSeatTaken extends RuntimeException {}
