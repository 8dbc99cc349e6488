package app.entente.document;

import app.entente.chart.ChartPalette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style of the printed guide, and of the same guide in a browser. */
final class PrintStyle {

    private static final Pattern NAMED = Pattern.compile("var\\(--([a-z-]+)\\)");

    /** The colours of the charts, and four more for text and lines. */
    private static final Map<String, String> COLOURS = Map.of(
            "ink", ChartPalette.PAPER.ink(),
            "edge", ChartPalette.PAPER.edge(),
            "ink-soft", "#574d42", // darker than on a screen
            "line", "#dfd4c2",
            "teal-text", "#0d5f59",
            "amber-text", "#864e05");

    private static final String BLOCKS = resolve(resource("/guide/blocks.css"));
    private static final String PAGES = resolve(resource("/guide/print.css"));
    private static final String BROWSER = resolve(resource("/guide/browser.css"));

    private PrintStyle() {}

    static String forPaper(Paper paper, boolean twoLanguages) {
        var size = paper == Paper.A5 || twoLanguages ? "" : "body { font-size: 11.5pt; }";
        return PAGES + BLOCKS + size + "@page { size: %s; }".formatted(paper.size(twoLanguages));
    }

    static String forBrowser() {
        return BLOCKS + BROWSER;
    }

    /** Replaces each {@code var(--name)}, which the PDF renderer does not know, by its value. */
    private static String resolve(String css) {
        return NAMED.matcher(css)
                .replaceAll(
                        it -> Matcher.quoteReplacement(Objects.requireNonNull(COLOURS.get(it.group(1)), it.group(1))));
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(PrintStyle.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
