package app.entente.values;

/** An answer to something the two could do. */
public enum WishAnswer {
    YES,
    NOT_NOW,
    NO
}
