package app.entente.values;

/** The importance of a theme to one person, asked once per theme; each degree is one third more. */
public enum Importance {
    NOT(0),
    A_LITTLE(1),
    QUITE(2),
    VERY(3);

    private final int degree;

    Importance(int degree) {
        this.degree = degree;
    }

    /** Returns the importance of a degree from 0 to 3; throws IndexOutOfBoundsException for others. */
    public static Importance of(int degree) {
        return values()[degree];
    }

    /** Returns the degree, from 0 to 3. */
    public int degree() {
        return degree;
    }
}
