package app.entente.document;

import static app.entente.document.Markup.all;
import static app.entente.document.Markup.attribute;
import static app.entente.document.Markup.element;
import static app.entente.document.Markup.tag;
import static app.entente.document.Markup.text;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Renders the guide as a tagged PDF on A5 with its fonts embedded. It loads nothing from outside and writes nothing
 * into a log.
 */
final class PdfRenderer implements Renderer {

    private static final String STYLE = PrintColours.resolve(resource("/guide/print.css"));

    /** The style of a guide with several languages: two A5 pages side by side on one A4 sheet. */
    private static final String WIDE = "@page { size: 297mm 210mm; }";

    private static final FSDefaultCacheStore FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false); // its messages quote the input they fail on
    }

    @Override
    public byte[] render(GuideDocument guide) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, FONT_METRICS)
                .useUriResolver((_, _) -> null)
                .withProducer("Entente")
                .withHtmlContent(document(guide), null)
                .toStream(out);
        fonts(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String document(GuideDocument guide) {
        var head = tag(
                "head",
                tag("title", text(guide.title() + " · " + guide.subtitle())),
                new Markup("<meta name=\"description\"" + attribute("content", guide.purpose()) + "/>"),
                new Markup("<style>" + STYLE + (guide.furtherEdition().isPresent() ? WIDE : "") + "</style>"));
        var language = attribute("lang", guide.locale().toLanguageTag());
        return element("html", language, all(List.of(head, tag("body", MarkupRenderer.forPrint(guide)))))
                .source();
    }

    private static void fonts(PdfRendererBuilder builder) {
        builder.useFont(() -> open("/fonts/Brygada1918-Regular.ttf"), "Brygada 1918", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("/fonts/Brygada1918-Italic.ttf"), "Brygada 1918", 400, FontStyle.ITALIC, true);
        builder.useFont(() -> open("/fonts/Brygada1918-Medium.ttf"), "Brygada 1918", 500, FontStyle.NORMAL, true);
        builder.useFont(() -> open("/fonts/Figtree-Regular.ttf"), "Figtree", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("/fonts/Figtree-SemiBold.ttf"), "Figtree", 600, FontStyle.NORMAL, true);
        builder.useFont(() -> open(EVERY_OTHER_LETTER), "Liberation Sans", 400, FontStyle.NORMAL, true);
    }

    /** A font that comes with PDFBox; it has the letters that the two embedded fonts lack. */
    private static final String EVERY_OTHER_LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static InputStream open(String path) {
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(path), path);
    }

    private static String resource(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
