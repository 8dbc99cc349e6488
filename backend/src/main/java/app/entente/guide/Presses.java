package app.entente.guide;

import org.springframework.stereotype.Component;

/** A press for every format. */
@Component
class Presses {

    private final Press pdf = new PdfPress();
    private final Press markdown = new MarkdownPress();
    private final Press json;

    Presses(JsonPress json) {
        this.json = json;
    }

    Press of(Format format) {
        return switch (format) {
            case PDF -> pdf;
            case MARKDOWN -> markdown;
            case JSON -> json;
        };
    }
}
