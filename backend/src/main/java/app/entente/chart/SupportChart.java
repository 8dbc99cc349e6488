package app.entente.chart;

import app.entente.couple.PartnerColour;

/**
 * Draws one kind of support as facing bars, one person on each side: above what the left one gives and what of it
 * arrives, below the other direction. A full bar is what is given, a striped one what arrives; each person's stripes
 * have their own angle.
 */
public final class SupportChart {

    private static final double MIDDLE = 0.5;
    private static final double WHOLE = 0.46;
    private static final int MOST = 4;
    private static final int HEIGHT = 108;
    private static final int BAR = 20;

    private SupportChart() {}

    /**
     * Returns the chart as SVG; {@code name} must be unique on its page, since it names the stripe patterns.
     * {@code told} is its alternative text.
     */
    public static String draw(SvgCanvas svgCanvas, String name, SupportSide left, SupportSide right, String told) {
        var stripes = stripes(svgCanvas, name, left.colour()) + stripes(svgCanvas, name, right.colour());
        var there = row(svgCanvas, 20)
                + solid(svgCanvas, left.colour(), before(left.give()), left.give(), 20)
                + striped(svgCanvas, name, right.colour(), MIDDLE, right.receive(), 20)
                + words(svgCanvas, left.gives(), right.gets(), 14)
                + arrow(svgCanvas, 30, "M-4 0H4M1 -3.5 4.5 0 1 3.5");
        var back = row(svgCanvas, 76)
                + striped(svgCanvas, name, left.colour(), before(left.receive()), left.receive(), 76)
                + solid(svgCanvas, right.colour(), MIDDLE, right.give(), 76)
                + words(svgCanvas, left.gets(), right.gives(), 70)
                + arrow(svgCanvas, 86, "M4 0H-4M-1 -3.5-4.5 0-1 3.5");
        return svgCanvas.svg("support-chart", HEIGHT, told, "<defs>" + stripes + "</defs>" + there + back);
    }

    private static String row(SvgCanvas svgCanvas, int top) {
        return svgCanvas.rectangle(
                MIDDLE - WHOLE, 2 * WHOLE, top, BAR, look(svgCanvas.palette().well()));
    }

    private static String solid(SvgCanvas svgCanvas, PartnerColour partnerColour, double from, int amount, int top) {
        return svgCanvas.rectangle(
                from, length(amount), top, BAR, look(svgCanvas.palette().of(partnerColour)));
    }

    private static String striped(
            SvgCanvas svgCanvas, String name, PartnerColour partnerColour, double from, int amount, int top) {
        if (amount == 0) {
            return ""; // a border alone would look like a little
        }
        var look = look("url(#%s)".formatted(id(name, partnerColour)))
                + " stroke=\"%s\" stroke-width=\"2\""
                        .formatted(svgCanvas.palette().of(partnerColour));
        return svgCanvas.rectangle(from, length(amount), top + 1, BAR - 2, look);
    }

    private static String words(SvgCanvas svgCanvas, String left, String right, int baseline) {
        var text = "<text x=\"%d\" text-anchor=\"%s\" font-size=\"13\" fill=\"%s\">%s</text>";
        var ink = svgCanvas.palette().ink();
        return svgCanvas.at(
                MIDDLE,
                baseline,
                text.formatted(-12, "end", ink, SvgCanvas.escaped(left))
                        + text.formatted(12, "start", ink, SvgCanvas.escaped(right)));
    }

    private static String arrow(SvgCanvas svgCanvas, int middle, String path) {
        var chartPalette = svgCanvas.palette();
        return svgCanvas.at(
                MIDDLE, middle, """
                <circle r="11" fill="%s" stroke="%s" stroke-width="1.5"/>\
                <path d="%s" fill="none" stroke="%s" stroke-width="1.7" stroke-linecap="round"/>""".formatted(chartPalette.sheet(), chartPalette.edge(), path, chartPalette.ink()));
    }

    private static String stripes(SvgCanvas svgCanvas, String name, PartnerColour partnerColour) {
        var lean = partnerColour == PartnerColour.TEAL ? 45 : -45;
        return """
                <pattern id="%s" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(%d)">\
                <rect width="6" height="6" fill="%s"/>\
                <path d="M0 0V6" stroke="%s" stroke-width="2.2"/></pattern>""".formatted(
                        id(name, partnerColour),
                        lean,
                        svgCanvas.palette().sheet(),
                        svgCanvas.palette().of(partnerColour));
    }

    private static String id(String name, PartnerColour partnerColour) {
        return name + (partnerColour == PartnerColour.TEAL ? "-teal" : "-amber");
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
