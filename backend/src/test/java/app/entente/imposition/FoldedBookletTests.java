package app.entente.imposition;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.imposition.FoldedBooklet.Side;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedBookletTests {

    @Test
    void eightPagesStandAsABookbinderLaysThem() {
        assertThat(FoldedBooklet.sides(8))
                .containsExactly(new Side(7, 0), new Side(1, 6), new Side(5, 2), new Side(3, 4));
    }

    /** Unfolds the sheets in thought: laid into each other, the booklet is read front to back. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 9, 12, 31})
    void foldedItIsReadFromTheFirstPageToTheLast(int pages) throws IOException {
        var halves = halves(FoldedBooklet.of(numbered(pages)));
        var outwards = new ArrayList<String>();
        var inwards = new ArrayList<String>();
        for (var side = 0; side < halves.size(); side++) {
            var left = halves.get(side).getFirst();
            var right = halves.get(side).getLast();
            inwards.add(side % 2 == 0 ? right : left);
            outwards.addFirst(side % 2 == 0 ? left : right);
        }
        var read = Stream.concat(inwards.stream(), outwards.stream()).toList();
        assertThat(read).hasSize((pages + 3) / 4 * 4);
        assertThat(read.subList(0, pages))
                .containsExactlyElementsOf(
                        IntStream.range(0, pages).mapToObj(it -> "page " + it).toList());
        assertThat(read.subList(pages, read.size())).allMatch(String::isEmpty);
    }

    @Test
    void itKeepsTheTitle() throws IOException {
        try (var sheets = Loader.loadPDF(FoldedBooklet.of(numbered(3)))) {
            assertThat(sheets.getDocumentInformation().getTitle()).isEqualTo("A booklet");
            assertThat(sheets.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight());
        }
    }

    private static byte[] numbered(int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle("A booklet");
            for (var number = 0; number < pages; number++) {
                var page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(100, 100);
                    content.showText("page " + number);
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static List<List<String>> halves(byte[] file) throws IOException {
        var halves = new ArrayList<List<String>>();
        try (var sheets = Loader.loadPDF(file)) {
            for (var page : sheets.getPages()) {
                var width = page.getMediaBox().getWidth() / 2;
                var height = page.getMediaBox().getHeight();
                var reader = new PDFTextStripperByArea();
                reader.addRegion("left", new Rectangle2D.Float(0, 0, width, height));
                reader.addRegion("right", new Rectangle2D.Float(width, 0, width, height));
                reader.extractRegions(page);
                halves.add(List.of(
                        reader.getTextForRegion("left").strip(),
                        reader.getTextForRegion("right").strip()));
            }
        }
        return halves;
    }
}
