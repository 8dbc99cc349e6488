package app.entente.engine;

/** How much a number of questions lets one say. */
public enum Certainty {
    STARTING_POINT,
    HINT,
    FAIRLY_CLEAR,
    CLEAR;

    /** One question is a starting point, two or three a hint, four to seven fairly clear, from eight on clear. */
    public static Certainty of(int questions) {
        if (questions < 1) {
            throw new IllegalArgumentException("nothing was asked");
        }
        if (questions < 2) {
            return STARTING_POINT;
        }
        if (questions < 4) {
            return HINT;
        }
        return questions < 8 ? FAIRLY_CLEAR : CLEAR;
    }
}
