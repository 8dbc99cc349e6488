package app.entente.couple;

/** Both seats of the space are held; a new partner needs a new space. */
public final class SecondSeatTaken extends RuntimeException {}
