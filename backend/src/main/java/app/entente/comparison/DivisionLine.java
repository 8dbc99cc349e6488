package app.entente.comparison;

/**
 * Who does a job: one line from mostly the first person to mostly the second, with a mark for the account of each. Told
 * alike, they stand one above the other.
 */
public final class DivisionLine {

    private static final int MIDDLE = 3;

    private DivisionLine() {}

    /** Draws it; what is told is the same in a sentence. */
    public static String draw(Canvas canvas, Doer first, Doer second, String told) {
        return ExpectationLine.draw(
                canvas, mark(first, MIDDLE - first.part()), mark(second, MIDDLE + second.part()), told);
    }

    private static Mark mark(Doer doer, int step) {
        return new Mark(doer.voice(), step, doer.importance());
    }
}
