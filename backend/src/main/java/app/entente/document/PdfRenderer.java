package app.entente.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.bidi.support.ICUBreakers.ICULineBreaker;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders the guide as a tagged PDF with its fonts embedded. It loads nothing from outside and writes nothing into a
 * log.
 *
 * <p>As many PDFs are made at a time as there are processors, each with fonts that are parsed once; others wait.
 */
final class PdfRenderer implements Renderer {

    private static final FSDefaultCacheStore FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false); // its messages quote the input they fail on
    }

    private final BlockingQueue<PdfFonts> fonts;

    PdfRenderer() {
        var atOnce = Runtime.getRuntime().availableProcessors();
        fonts = new ArrayBlockingQueue<>(atOnce);
        for (var i = 0; i < atOnce; i++) {
            fonts.add(new PdfFonts());
        }
    }

    @Override
    public byte[] render(GuideDocument guide) {
        return render(guide, Paper.A5);
    }

    /** Returns the PDF; sections that would leave less than a third of a page begin on the page before. */
    byte[] render(GuideDocument guide, Paper paper) {
        var style = PrintStyle.forPaper(paper, guide.furtherEdition().isPresent());
        return with(mine -> {
            try {
                return render(guide, style, mine, PageHints.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns the characters of these texts that no font has, each once, in their order. */
    List<String> unprintable(Stream<String> texts) {
        return with(mine -> texts.flatMapToInt(String::codePoints)
                .distinct()
                .filter(it -> !mine.has(it))
                .mapToObj(Character::toString)
                .toList());
    }

    private <T> T with(Function<PdfFonts, T> use) {
        try {
            var mine = fonts.take();
            try {
                return use.apply(mine);
            } finally {
                fonts.add(mine);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The PDF was not made", e);
        }
    }

    private static byte[] render(GuideDocument guide, String style, PdfFonts fonts, PageHints hints)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = renderer(MarkupRenderer.forPdf(guide, style, hints), guide.locale(), fonts, document)) {
            renderer.layout();
            var better = hints.improved(PageFill.of(renderer.getRootBox()));
            if (!better.equals(hints)) {
                return render(guide, style, fonts, better);
            }
            renderer.createPDFWithoutClosing();
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String markup, Locale language, PdfFonts fonts, PDDocument document) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new ChartDrawer())
                .useUnicodeBidiSplitter(new ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUnicodeLineBreaker(new ICULineBreaker(language))
                .defaultTextDirection(PdfRendererBuilder.TextDirection.LTR)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, FONT_METRICS)
                .useUriResolver((_, _) -> null)
                .withProducer("Entente")
                .withHtmlContent(markup, null);
        fonts.use(builder, document);
        return builder.buildPdfRenderer();
    }
}
