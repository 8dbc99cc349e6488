package app.entente.chart;

import app.entente.couple.PartnerColour;

/**
 * Draws closeness across and autonomy upward, in one field with a mark. They are two axes and not two ends of one: no
 * corner is named, coloured or aimed at.
 */
public final class TwoAxesChart {

    private static final int STEPS = 4;
    private static final int STEP = 52;
    private static final int TOP = 16;
    private static final int FIELD = STEPS * STEP;

    private TwoAxesChart() {}

    /** Returns the chart as SVG; closeness and autonomy each from 1 to 5. {@code told} is its alternative text. */
    public static String draw(
            SvgCanvas svgCanvas, PartnerColour partnerColour, double closeness, double autonomy, String told) {
        var well = svgCanvas.rectangle(
                ExpectationChart.place(1),
                ExpectationChart.place(5) - ExpectationChart.place(1),
                TOP,
                FIELD,
                "fill=\"%s\"".formatted(svgCanvas.palette().well()));
        return svgCanvas.svg(
                "two-axes-chart",
                FIELD + 2 * TOP,
                told,
                well + lines(svgCanvas) + mark(svgCanvas, partnerColour, closeness, autonomy));
    }

    private static String lines(SvgCanvas svgCanvas) {
        var drawn = new StringBuilder();
        for (int step = 1; step <= STEPS + 1; step++) {
            var across = ExpectationChart.place(step);
            drawn.append(svgCanvas.line(across, across, TOP + FIELD - 5, TOP + FIELD + 5));
            var down = down(step);
            drawn.append(
                    svgCanvas.line(ExpectationChart.place(1) - 0.015, ExpectationChart.place(1) + 0.015, down, down));
        }
        return drawn.append(
                        svgCanvas.line(ExpectationChart.place(1), ExpectationChart.place(5), TOP + FIELD, TOP + FIELD))
                .append(svgCanvas.line(ExpectationChart.place(1), ExpectationChart.place(1), TOP, TOP + FIELD))
                .toString();
    }

    private static String mark(SvgCanvas svgCanvas, PartnerColour partnerColour, double closeness, double autonomy) {
        return svgCanvas.at(
                ExpectationChart.place(closeness),
                down(autonomy),
                ChartMark.plain(partnerColour).drawn(svgCanvas.palette()));
    }

    private static double down(double step) {
        return TOP + FIELD - STEP * (step - 1);
    }
}
