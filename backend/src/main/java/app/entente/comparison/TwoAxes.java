package app.entente.comparison;

import app.entente.couple.Voice;

/**
 * Closeness across and autonomy upward, in one field with a mark. They are two axes and not two ends of one: no corner
 * is named, coloured or aimed at.
 */
public final class TwoAxes {

    private static final int STEPS = 4;
    private static final int STEP = 52;
    private static final int TOP = 16;
    private static final int FIELD = STEPS * STEP;

    private TwoAxes() {}

    /** Both from 1 to 5. */
    public static String draw(Canvas canvas, Voice voice, double closeness, double autonomy, String told) {
        var well = canvas.rectangle(
                ExpectationLine.place(1),
                ExpectationLine.place(5) - ExpectationLine.place(1),
                TOP,
                FIELD,
                "fill=\"%s\"".formatted(canvas.palette().well()));
        return canvas.picture(
                "two-axes-chart",
                FIELD + 2 * TOP,
                told,
                well + lines(canvas) + mark(canvas, voice, closeness, autonomy));
    }

    private static String lines(Canvas canvas) {
        var drawn = new StringBuilder();
        for (int step = 1; step <= STEPS + 1; step++) {
            var across = ExpectationLine.place(step);
            drawn.append(canvas.line(across, across, TOP + FIELD - 5, TOP + FIELD + 5));
            var down = down(step);
            drawn.append(canvas.line(ExpectationLine.place(1) - 0.015, ExpectationLine.place(1) + 0.015, down, down));
        }
        return drawn.append(canvas.line(ExpectationLine.place(1), ExpectationLine.place(5), TOP + FIELD, TOP + FIELD))
                .append(canvas.line(ExpectationLine.place(1), ExpectationLine.place(1), TOP, TOP + FIELD))
                .toString();
    }

    private static String mark(Canvas canvas, Voice voice, double closeness, double autonomy) {
        return canvas.at(
                ExpectationLine.place(closeness),
                down(autonomy),
                Mark.plain(voice).drawn(canvas.palette()));
    }

    private static double down(double step) {
        return TOP + FIELD - STEP * (step - 1);
    }
}
