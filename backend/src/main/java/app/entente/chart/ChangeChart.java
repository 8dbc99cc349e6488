package app.entente.chart;

import app.entente.couple.PartnerColour;

/**
 * Draws one person's mean of then and of now on a line from pole to pole: an outline above the line for then, a full
 * mark below it for now, and a line between them. Nothing in it rests on colour.
 */
public final class ChangeChart {

    private static final int MIDDLE = 40;
    private static final int HEIGHT = 82;

    private ChangeChart() {}

    /** Returns the chart as SVG, with both means from 1 to 5. {@code told} is its alternative text. */
    public static String draw(SvgCanvas svgCanvas, PartnerColour colour, double then, double now, String told) {
        var mark = ChartMark.plain(colour);
        var above = MIDDLE - mark.radius() - 2;
        var below = MIDDLE + mark.radius() + 2;
        var from = ExpectationChart.place(then);
        var to = ExpectationChart.place(now);
        var drawn = ExpectationChart.line(svgCanvas, MIDDLE)
                + svgCanvas.line(from, to, above, below)
                + svgCanvas.at(from, above, mark.outlined(svgCanvas.palette()))
                + svgCanvas.at(to, below, mark.drawn(svgCanvas.palette()));
        return svgCanvas.svg("expectation-chart same", HEIGHT, told, drawn);
    }
}
