package app.entente.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** The pages of a PDF: their text without head and foot, and how far down it reaches. */
public final class PdfPages {

    private static final double HEAD = 14.5 * 72 / 25.4;
    private static final double FOOT = 15.5 * 72 / 25.4;

    private PdfPages() {}

    /** Returns the text of each page, as {@link DocumentText#plain} compares it. */
    public static List<String> texts(byte[] pdf) {
        return each(pdf, PdfPages::text);
    }

    /** Returns for each page the part of its height between head and foot that its text reaches, from 0 to 1. */
    public static List<Double> filled(byte[] pdf) {
        return each(pdf, PdfPages::filled);
    }

    /** Returns the part of the text of a PDF that no text of a page can be missing from. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int number) throws IOException {
        var page = document.getPage(number);
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(false);
        stripper.addRegion("body", body(page));
        stripper.extractRegions(page);
        return DocumentText.plain(stripper.getTextForRegion("body"));
    }

    private static double filled(PDDocument document, int number) throws IOException {
        var body = body(document.getPage(number));
        var lowest = new ArrayList<Double>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (body.contains(body.getCenterX(), text.getYDirAdj())) {
                    lowest.add((double) text.getYDirAdj());
                }
            }
        };
        stripper.setStartPage(number + 1);
        stripper.setEndPage(number + 1);
        stripper.getText(document);
        var bottom = lowest.stream().mapToDouble(it -> it).max().orElse(body.getY());
        return (bottom - body.getY()) / body.getHeight();
    }

    private static Rectangle2D body(PDPage page) {
        var box = page.getMediaBox();
        return new Rectangle2D.Double(0, HEAD, box.getWidth(), box.getHeight() - HEAD - FOOT);
    }

    private static <T> List<T> each(byte[] pdf, OfPage<T> read) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<T>();
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(read.of(document, i));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface OfPage<T> {

        T of(PDDocument document, int number) throws IOException;
    }
}
