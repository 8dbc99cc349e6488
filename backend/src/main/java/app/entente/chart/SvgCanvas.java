package app.entente.chart;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * The canvas of a chart: as wide as its place on a screen, or {@code width} points on paper. Positions across are
 * fractions of the width, so that words and marks keep their size at any width.
 */
public record SvgCanvas(ChartPalette palette, OptionalInt width) {

    public static SvgCanvas screen() {
        return new SvgCanvas(ChartPalette.SCREEN, OptionalInt.empty());
    }

    /**
     * Returns a canvas for paper, {@code width} points wide; what is drawn on it needs no style sheet and no script.
     */
    public static SvgCanvas paper(ChartPalette chartPalette, int width) {
        return new SvgCanvas(chartPalette, OptionalInt.of(width));
    }

    /** Returns a whole chart with its alternative text; the height is in pixels, or points on paper. */
    String svg(String kind, int height, String told, String drawn) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="%s" role="img" aria-label="%s" %s height="%d">%s</svg>""".formatted(kind, escaped(told), extent(height), height, drawn);
    }

    /** Returns a position or a length across, from 0 to 1, as an SVG attribute value. */
    String across(double fraction) {
        return width.isPresent() ? number(fraction * width.getAsInt()) : number(100 * fraction) + "%";
    }

    /** Returns a drawing moved to a place: a fraction of the width from 0 to 1, and a distance down. */
    String at(double fraction, double down, String drawn) {
        return width.isPresent()
                ? "<g transform=\"translate(%s %s)\">%s</g>".formatted(across(fraction), number(down), drawn)
                : "<svg x=\"%s\" y=\"%s\" overflow=\"visible\">%s</svg>"
                        .formatted(across(fraction), number(down), drawn);
    }

    String rectangle(double from, double length, double top, double height, String look) {
        return "<rect x=\"%s\" width=\"%s\" y=\"%s\" height=\"%s\" %s/>"
                .formatted(across(from), across(length), number(top), number(height), look);
    }

    String line(double from, double to, double top, double bottom) {
        return "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>"
                .formatted(across(from), across(to), number(top), number(bottom), palette.edge());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String extent(int height) {
        return width.isPresent()
                ? "width=\"%d\" viewBox=\"0 0 %d %d\"".formatted(width.getAsInt(), width.getAsInt(), height)
                : "width=\"100%\"";
    }
}
