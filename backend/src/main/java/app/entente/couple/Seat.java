package app.entente.couple;

/** One of the two seats of a space; the person who made the space has seat A. */
public enum Seat {
    A,
    B;

    public Seat other() {
        return this == A ? B : A;
    }
}
