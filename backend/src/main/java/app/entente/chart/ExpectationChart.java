package app.entente.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a line from pole to pole with two marks and the space between them; marks at the same step stand one above the
 * other.
 */
public final class ExpectationChart {

    private static final double MARGIN = 0.07;
    private static final int STEPS = 5;
    private static final int MIDDLE = 34;

    private ExpectationChart() {}

    /**
     * Returns the chart as SVG; the first mark is the upper one where both are at the same step. {@code told} is its
     * alternative text.
     */
    public static String draw(SvgCanvas svgCanvas, ChartMark first, ChartMark second, String told) {
        return first.step() == second.step()
                ? alike(svgCanvas, first, second, told)
                : apart(svgCanvas, first, second, told);
    }

    private static String apart(SvgCanvas svgCanvas, ChartMark first, ChartMark second, String told) {
        var from = place(Math.min(first.step(), second.step()));
        var length = place(Math.max(first.step(), second.step())) - from;
        var between = svgCanvas.rectangle(
                from,
                length,
                MIDDLE - 9,
                18,
                "fill=\"%s\"".formatted(svgCanvas.palette().between()));
        var drawn =
                between + line(svgCanvas, MIDDLE) + mark(svgCanvas, first, MIDDLE) + mark(svgCanvas, second, MIDDLE);
        return svgCanvas.svg("expectation-chart", 2 * MIDDLE, told, drawn);
    }

    private static String alike(SvgCanvas svgCanvas, ChartMark first, ChartMark second, String told) {
        var middle = MIDDLE + 6;
        var drawn = line(svgCanvas, middle)
                + mark(svgCanvas, first, middle - first.radius() - 1)
                + mark(svgCanvas, second, middle + second.radius() + 1);
        return svgCanvas.svg("expectation-chart same", 2 * middle + 2, told, drawn);
    }

    static String line(SvgCanvas svgCanvas, double middle) {
        var ticks = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> svgCanvas.line(place(step), place(step), middle - 5, middle + 5))
                .collect(Collectors.joining());
        return svgCanvas.line(place(1), place(STEPS), middle, middle) + ticks;
    }

    private static String mark(SvgCanvas svgCanvas, ChartMark chartMark, double middle) {
        return svgCanvas.at(place(chartMark.step()), middle, chartMark.drawn(svgCanvas.palette()));
    }

    /** Returns the place across, from 0 to 1, of a value from 1 to 5, also between steps. */
    static double place(double step) {
        return MARGIN + (1 - 2 * MARGIN) * (step - 1) / (STEPS - 1);
    }
}
