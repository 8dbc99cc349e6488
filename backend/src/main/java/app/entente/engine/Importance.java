package app.entente.engine;

/** How much a theme matters to a person, in thirds. */
public enum Importance {
    NOT_AT_ALL(0),
    A_LITTLE(1),
    QUITE_A_LOT(2),
    VERY_MUCH(3);

    private final int thirds;

    Importance(int thirds) {
        this.thirds = thirds;
    }

    int thirds() {
        return thirds;
    }
}
