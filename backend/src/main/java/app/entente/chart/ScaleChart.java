package app.entente.chart;

import app.entente.couple.PartnerColour;

/** Draws a personal scale as a line from pole to pole, with a mark at the mean of the answers. */
public final class ScaleChart {

    private static final int MIDDLE = 40;
    private static final int HEIGHT = 82;

    private ScaleChart() {}

    /**
     * Returns the chart of one person as SVG, with the mark at a mean from 1 to 5. {@code told} is its alternative
     * text.
     */
    public static String draw(SvgCanvas svgCanvas, PartnerColour partnerColour, double at, String told) {
        return svgCanvas.svg(
                "expectation-chart same",
                HEIGHT,
                told,
                ExpectationChart.line(svgCanvas, MIDDLE) + mark(svgCanvas, partnerColour, at, MIDDLE));
    }

    /**
     * Returns the chart of two people as SVG: the first above the line and the second below it, so that neither hides
     * the other.
     */
    public static String draw(
            SvgCanvas svgCanvas,
            PartnerColour first,
            double firstAt,
            PartnerColour second,
            double secondAt,
            String told) {
        var drawn = ExpectationChart.line(svgCanvas, MIDDLE)
                + mark(svgCanvas, first, firstAt, MIDDLE - above(first))
                + mark(svgCanvas, second, secondAt, MIDDLE + above(second));
        return svgCanvas.svg("expectation-chart same", HEIGHT, told, drawn);
    }

    private static double above(PartnerColour partnerColour) {
        return ChartMark.plain(partnerColour).radius() + 1;
    }

    private static String mark(SvgCanvas svgCanvas, PartnerColour partnerColour, double at, double middle) {
        return svgCanvas.at(
                ExpectationChart.place(at),
                middle,
                ChartMark.plain(partnerColour).drawn(svgCanvas.palette()));
    }
}
