package app.entente.document;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Provides the renderer of each format. */
@Component
public class Renderers {

    private final PdfRenderer pdf = new PdfRenderer();
    private final Renderer markdown = new MarkdownRenderer();
    private final Renderer calendar = new CalendarRenderer();
    private final Renderer word = new WordRenderer();
    private final Renderer json;

    Renderers(JsonRenderer json) {
        this.json = json;
    }

    /** Returns the renderer of a format; the paper matters to PDF alone. */
    public Renderer forFormat(GuideFormat guideFormat, Paper paper) {
        return switch (guideFormat) {
            case PDF -> guide -> pdf.render(guide, paper);
            case WORD -> word;
            case PAGE -> Renderers::page;
            case MARKDOWN -> markdown;
            case JSON -> json;
            case CALENDAR -> calendar;
        };
    }

    private static byte[] page(GuideDocument guide) {
        return MarkupRenderer.forBrowser(guide, PrintStyle.forBrowser()).getBytes(StandardCharsets.UTF_8);
    }
}
