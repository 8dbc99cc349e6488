package app.entente.document;

import app.entente.imposition.FoldedBooklet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
            case FOLDED -> this::folded;
            case WORD -> word;
            case PAGE -> Renderers::page;
            case MARKDOWN -> markdown;
            case JSON -> json;
            case CALENDAR -> calendar;
        };
    }

    /** Returns the texts that a PDF cannot show whole, section by section. */
    public List<UnprintableText> unprintable(GuideDocument guide) {
        return guide.editions().stream()
                .flatMap(it -> it.sections().stream())
                .map(it -> new UnprintableText(it.title(), pdf.unprintable(texts(it))))
                .filter(it -> !it.characters().isEmpty())
                .toList();
    }

    private static Stream<String> texts(GuideDocument.Section section) {
        return Stream.concat(
                Stream.of(section.title()),
                section.blocks().stream().flatMap(Block::flat).flatMap(Block::texts));
    }

    /** The characters in one section that no font of a PDF has. */
    public record UnprintableText(String section, List<String> characters) {

        public UnprintableText {
            characters = List.copyOf(characters);
        }
    }

    /** Returns the booklet to fold; two languages beside each other fill a sheet, and are not folded. */
    private byte[] folded(GuideDocument guide) {
        var pages = pdf.render(guide);
        return guide.furtherEdition().isPresent() ? pages : FoldedBooklet.of(pages);
    }

    private static byte[] page(GuideDocument guide) {
        return MarkupRenderer.forBrowser(guide, PrintStyle.forBrowser()).getBytes(StandardCharsets.UTF_8);
    }
}
