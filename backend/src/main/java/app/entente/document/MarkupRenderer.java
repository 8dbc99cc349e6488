package app.entente.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders a guide as markup by the templates in {@code guide/markup}: the pages of a PDF, one file to read in a browser,
 * and the draft on a screen. Texts enter through the template engine alone, which escapes them.
 */
public final class MarkupRenderer {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final Pattern HEADING = Pattern.compile("<(/?)h([123])(?=[ >])");

    private MarkupRenderer() {}

    /** Returns the guide as part of a page that has two levels of headings above it. */
    public static String forScreen(GuideDocument guide) {
        var markup = ENGINE.process("guide", Set.of("guide"), context(guide, Medium.SCREEN, Map.of()));
        return HEADING.matcher(markup).replaceAll(it -> "<" + it.group(1) + "h" + (Integer.parseInt(it.group(2)) + 2));
    }

    /** Returns the guide as one file for a browser, which loads nothing. */
    static String forBrowser(GuideDocument guide, String style) {
        return ENGINE.process("page", context(guide, Medium.BROWSER, Map.of("style", style)));
    }

    /** Returns the guide for a PDF, as well-formed XHTML. */
    static String forPdf(GuideDocument guide, String style, PageHints hints) {
        return ENGINE.process("page", context(guide, Medium.PDF, Map.of("style", style, "hints", hints)));
    }

    private static Context context(GuideDocument guide, Medium medium, Map<String, Object> more) {
        var context = new Context(Locale.ROOT);
        context.setVariable("guide", guide);
        context.setVariable("pdf", medium == Medium.PDF);
        context.setVariable("hints", PageHints.NONE);
        context.setVariable("direction", new Direction());
        context.setVariable("drawings", new Drawings(medium == Medium.PDF));
        context.setVariables(more);
        return context;
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(MarkupRenderer.class.getClassLoader());
        resolver.setPrefix("guide/markup/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private enum Medium {
        PDF,
        BROWSER,
        SCREEN
    }

    /** The direction in which a text is written, for the attribute {@code dir}. */
    public static final class Direction {

        /** Returns {@code rtl} for a text that begins from the right, and nothing for any other. */
        public @Nullable String of(String words) {
            return PrintableText.fromRight(words) ? "rtl" : null;
        }
    }

    /** The drawings of figures; the tags of a PDF look for {@code alt}, which is no attribute for a browser. */
    public record Drawings(boolean pdf) {

        public String of(Block.Figure figure) {
            return pdf
                    ? "<svg alt=\"" + escaped(figure.sentence()) + "\"" + rest(figure.svg())
                    : figure.svg().strip();
        }

        private static String rest(String svg) {
            return svg.strip().substring("<svg".length());
        }

        private static String escaped(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }
    }
}
