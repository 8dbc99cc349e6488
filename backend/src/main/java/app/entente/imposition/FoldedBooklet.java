package app.entente.imposition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A booklet in saddle-stitch order: A4 sheets on edge, two A5 pages on each side, which are turned over at the short edge,
 * laid into each other and folded in the middle.
 */
public final class FoldedBooklet {

    private static final PDRectangle SIDE = onEdge(PDRectangle.A4);

    /** The pages on the two halves of one side of a sheet, from 0; a number beyond the last page is an empty half. */
    record Side(int left, int right) {

        Stream<Integer> pages() {
            return Stream.of(left, right);
        }
    }

    private FoldedBooklet() {}

    /** Returns a PDF whose pages are the sides of the sheets, made of a PDF with pages of A5. */
    public static byte[] of(byte[] pages) {
        var out = new ByteArrayOutputStream();
        try (var source = Loader.loadPDF(pages);
                var sheets = new PDDocument()) {
            sheets.setDocumentInformation(source.getDocumentInformation());
            sheets.getDocumentCatalog().setLanguage(source.getDocumentCatalog().getLanguage());
            var layers = new LayerUtility(sheets);
            for (var side : sides(source.getNumberOfPages())) {
                draw(side, source, layers);
            }
            sheets.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns what stands on each side of the sheets: the front of the first, its back, the front of the second. */
    static List<Side> sides(int pages) {
        var whole = (pages + 3) / 4 * 4;
        return IntStream.range(0, whole / 2)
                .mapToObj(it -> it % 2 == 0 ? new Side(whole - 1 - it, it) : new Side(it, whole - 1 - it))
                .toList();
    }

    private static PDRectangle onEdge(PDRectangle sheet) {
        return new PDRectangle(/* width= */ sheet.getHeight(), /* height= */ sheet.getWidth());
    }

    private static void draw(Side side, PDDocument source, LayerUtility layers) throws IOException {
        var page = new PDPage(SIDE);
        layers.getDocument().addPage(page);
        try (var content = new PDPageContentStream(layers.getDocument(), page)) {
            var half = 0;
            for (var number : side.pages().toList()) {
                if (number < source.getNumberOfPages()) {
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance(half * SIDE.getWidth() / 2, 0));
                    content.drawForm(layers.importPageAsForm(source, number));
                    content.restoreGraphicsState();
                }
                half++;
            }
        }
    }
}
