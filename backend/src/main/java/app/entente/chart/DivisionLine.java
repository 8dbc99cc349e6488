package app.entente.chart;

/**
 * A picture of who does a job: one line from mostly the first person to mostly the second, with a mark for the account of each. Told
 * alike, they stand one above the other.
 */
public final class DivisionLine {

    private static final int MIDDLE = 3;

    private DivisionLine() {}

    /** Draws it; what is told is the same in a sentence. */
    public static String draw(SvgCanvas svgCanvas, DivisionMark first, DivisionMark second, String told) {
        return ExpectationChart.draw(
                svgCanvas, mark(first, MIDDLE - first.part()), mark(second, MIDDLE + second.part()), told);
    }

    private static ChartMark mark(DivisionMark divisionMark, int step) {
        return new ChartMark(divisionMark.voice(), step, divisionMark.importance());
    }
}
