package app.entente.comparison;

import app.entente.couple.Voice;

/** A personal scale as a line from pole to pole, with a mark where the answers lie on the whole. */
public final class ScaleLine {

    private static final int MIDDLE = 40;
    private static final int HEIGHT = 82;

    private ScaleLine() {}

    /** From 1 to 5, between the steps too. */
    public static String draw(Canvas canvas, Voice voice, double at, String told) {
        return canvas.picture(
                "expectation-chart same",
                HEIGHT,
                told,
                ExpectationLine.line(canvas, MIDDLE) + mark(canvas, voice, at, MIDDLE));
    }

    /** Two people: the first above the line and the second below it, so that neither hides the other. */
    public static String draw(Canvas canvas, Voice first, double firstAt, Voice second, double secondAt, String told) {
        var drawn = ExpectationLine.line(canvas, MIDDLE)
                + mark(canvas, first, firstAt, MIDDLE - above(first))
                + mark(canvas, second, secondAt, MIDDLE + above(second));
        return canvas.picture("expectation-chart same", HEIGHT, told, drawn);
    }

    private static double above(Voice voice) {
        return Mark.plain(voice).radius() + 1;
    }

    private static String mark(Canvas canvas, Voice voice, double at, double middle) {
        return canvas.at(ExpectationLine.place(at), middle, Mark.plain(voice).drawn(canvas.palette()));
    }
}
