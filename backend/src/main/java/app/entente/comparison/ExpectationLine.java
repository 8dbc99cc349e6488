package app.entente.comparison;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One line from pole to pole with two marks and the space between them; alike, they stand one above the other. */
public final class ExpectationLine {

    private static final double MARGIN = 0.07;
    private static final int STEPS = 5;
    private static final int MIDDLE = 34;

    private ExpectationLine() {}

    /** The first mark is the upper one where both are alike. */
    public static String draw(Canvas canvas, Mark first, Mark second, String told) {
        return first.step() == second.step() ? alike(canvas, first, second, told) : apart(canvas, first, second, told);
    }

    private static String apart(Canvas canvas, Mark first, Mark second, String told) {
        var from = place(Math.min(first.step(), second.step()));
        var length = place(Math.max(first.step(), second.step())) - from;
        var between = canvas.rectangle(
                from,
                length,
                MIDDLE - 9,
                18,
                "fill=\"%s\"".formatted(canvas.palette().between()));
        var drawn = between + line(canvas, MIDDLE) + mark(canvas, first, MIDDLE) + mark(canvas, second, MIDDLE);
        return canvas.picture("expectation-chart", 2 * MIDDLE, told, drawn);
    }

    private static String alike(Canvas canvas, Mark first, Mark second, String told) {
        var middle = MIDDLE + 6;
        var drawn = line(canvas, middle)
                + mark(canvas, first, middle - first.radius() - 1)
                + mark(canvas, second, middle + second.radius() + 1);
        return canvas.picture("expectation-chart same", 2 * middle + 2, told, drawn);
    }

    static String line(Canvas canvas, double middle) {
        var ticks = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> canvas.line(place(step), place(step), middle - 5, middle + 5))
                .collect(Collectors.joining());
        return canvas.line(place(1), place(STEPS), middle, middle) + ticks;
    }

    private static String mark(Canvas canvas, Mark mark, double middle) {
        return canvas.at(place(mark.step()), middle, mark.drawn(canvas.palette()));
    }

    /** Between the two ends, also where no step is. */
    static double place(double step) {
        return MARGIN + (1 - 2 * MARGIN) * (step - 1) / (STEPS - 1);
    }
}
