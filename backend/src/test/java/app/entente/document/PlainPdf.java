package app.entente.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The reference that the guide's PDF is measured against: OpenHTMLtoPDF as its manual shows it, on the same markup. */
public final class PlainPdf {

    private PlainPdf() {}

    /** Returns the markup that the PDF of this guide is made from. */
    public static String markup(GuideDocument guide) {
        return MarkupRenderer.forPdf(guide, PrintStyle.forPaper(Paper.A5, false), PageHints.NONE);
    }

    /** Returns the PDF of this markup, without pictures, tags, and scripts from the right. */
    public static byte[] render(String markup) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(markup, null).toStream(out);
        font(builder, "Brygada1918-Regular", "Brygada 1918", 400, FontStyle.NORMAL);
        font(builder, "Brygada1918-Italic", "Brygada 1918", 400, FontStyle.ITALIC);
        font(builder, "Brygada1918-Medium", "Brygada 1918", 500, FontStyle.NORMAL);
        font(builder, "Figtree-Regular", "Figtree", 400, FontStyle.NORMAL);
        font(builder, "Figtree-SemiBold", "Figtree", 600, FontStyle.NORMAL);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/" + file + ".ttf"), family, weight, style, true);
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(PlainPdf.class.getResourceAsStream(path), path);
    }
}
