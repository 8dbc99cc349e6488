package app.entente.couple;

/** One of the two places in a space; who made the space sits in A. */
public enum Seat {
    A,
    B;

    public Seat other() {
        return this == A ? B : A;
    }
}
