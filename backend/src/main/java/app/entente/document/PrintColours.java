package app.entente.document;

import app.entente.chart.ChartPalette;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the printed guide: those of the charts, and four more for its text and its lines. */
final class PrintColours {

    private static final Pattern NAMED = Pattern.compile("var\\(--([a-z-]+)\\)");

    private static final Map<String, String> COLOURS = Map.of(
            "ink", ChartPalette.PAPER.ink(),
            "edge", ChartPalette.PAPER.edge(),
            "ink-soft", "#574d42", // darker than on a screen
            "line", "#dfd4c2",
            "teal-text", "#0d5f59",
            "amber-text", "#864e05");

    private PrintColours() {}

    /** Replaces each {@code var(--name)}, which the PDF renderer does not know, by its value. */
    static String resolve(String css) {
        return NAMED.matcher(css).replaceAll(it -> Matcher.quoteReplacement(colour(it.group(1))));
    }

    private static String colour(String name) {
        return Objects.requireNonNull(COLOURS.get(name), name);
    }
}
