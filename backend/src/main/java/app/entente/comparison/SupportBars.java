package app.entente.comparison;

import app.entente.couple.Voice;

/**
 * One kind of support as facing bars, one person on each side: above what the left one gives and what of it arrives,
 * below the way back. A full bar is what is given, a striped one what arrives; the stripes lean each their own way.
 */
public final class SupportBars {

    private static final double MIDDLE = 0.5;
    private static final double WHOLE = 0.46;
    private static final int MOST = 4;
    private static final int HEIGHT = 108;
    private static final int BAR = 20;

    private SupportBars() {}

    /** The name tells this picture's stripes from those of another one on the same page. */
    public static String draw(Canvas canvas, String name, Giver left, Giver right, String told) {
        var stripes = stripes(canvas, name, left.voice()) + stripes(canvas, name, right.voice());
        var there = row(canvas, 20)
                + solid(canvas, left.voice(), before(left.give()), left.give(), 20)
                + striped(canvas, name, right.voice(), MIDDLE, right.receive(), 20)
                + words(canvas, left.gives(), right.gets(), 14)
                + arrow(canvas, 30, "M-4 0H4M1 -3.5 4.5 0 1 3.5");
        var back = row(canvas, 76)
                + striped(canvas, name, left.voice(), before(left.receive()), left.receive(), 76)
                + solid(canvas, right.voice(), MIDDLE, right.give(), 76)
                + words(canvas, left.gets(), right.gives(), 70)
                + arrow(canvas, 86, "M4 0H-4M-1 -3.5-4.5 0-1 3.5");
        return canvas.picture("support-chart", HEIGHT, told, "<defs>" + stripes + "</defs>" + there + back);
    }

    private static String row(Canvas canvas, int top) {
        return canvas.rectangle(
                MIDDLE - WHOLE, 2 * WHOLE, top, BAR, look(canvas.palette().well()));
    }

    private static String solid(Canvas canvas, Voice voice, double from, int amount, int top) {
        return canvas.rectangle(
                from, length(amount), top, BAR, look(canvas.palette().of(voice)));
    }

    private static String striped(Canvas canvas, String name, Voice voice, double from, int amount, int top) {
        if (amount == 0) {
            return ""; // a border alone would look like a little
        }
        var look = look("url(#%s)".formatted(id(name, voice)))
                + " stroke=\"%s\" stroke-width=\"2\"".formatted(canvas.palette().of(voice));
        return canvas.rectangle(from, length(amount), top + 1, BAR - 2, look);
    }

    private static String words(Canvas canvas, String left, String right, int baseline) {
        var text = "<text x=\"%d\" text-anchor=\"%s\" font-size=\"13\" fill=\"%s\">%s</text>";
        var ink = canvas.palette().ink();
        return canvas.at(
                MIDDLE,
                baseline,
                text.formatted(-12, "end", ink, Canvas.escaped(left))
                        + text.formatted(12, "start", ink, Canvas.escaped(right)));
    }

    private static String arrow(Canvas canvas, int middle, String path) {
        var palette = canvas.palette();
        return canvas.at(MIDDLE, middle, """
                <circle r="11" fill="%s" stroke="%s" stroke-width="1.5"/>\
                <path d="%s" fill="none" stroke="%s" stroke-width="1.7" stroke-linecap="round"/>""".formatted(palette.sheet(), palette.edge(), path, palette.ink()));
    }

    private static String stripes(Canvas canvas, String name, Voice voice) {
        var lean = voice == Voice.TEAL ? 45 : -45;
        return """
                <pattern id="%s" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(%d)">\
                <rect width="6" height="6" fill="%s"/>\
                <path d="M0 0V6" stroke="%s" stroke-width="2.2"/></pattern>""".formatted(
                        id(name, voice),
                        lean,
                        canvas.palette().sheet(),
                        canvas.palette().of(voice));
    }

    private static String id(String name, Voice voice) {
        return name + (voice == Voice.TEAL ? "-teal" : "-amber");
    }

    private static String look(String fill) {
        return "rx=\"3\" fill=\"%s\"".formatted(fill);
    }

    private static double before(int amount) {
        return MIDDLE - length(amount);
    }

    private static double length(int amount) {
        return WHOLE * amount / MOST;
    }
}
