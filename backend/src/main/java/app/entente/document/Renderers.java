package app.entente.document;

import org.springframework.stereotype.Component;

/** Provides the renderer of each format. */
@Component
public class Renderers {

    private final Renderer pdf = new PdfRenderer();
    private final Renderer markdown = new MarkdownRenderer();
    private final Renderer json;

    Renderers(JsonRenderer json) {
        this.json = json;
    }

    public Renderer forFormat(GuideFormat guideFormat) {
        return switch (guideFormat) {
            case PDF -> pdf;
            case MARKDOWN -> markdown;
            case JSON -> json;
        };
    }
}
