package app.entente.engine;

/** The certainty that a number of questions allows. */
public enum Certainty {
    STARTING_POINT,
    HINT,
    FAIRLY_CLEAR,
    CLEAR;

    /**
     * Returns a starting point for one question, a hint for two or three, fairly clear for four to seven, clear from
     * eight on.
     */
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
