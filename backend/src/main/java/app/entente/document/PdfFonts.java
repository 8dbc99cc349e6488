package app.entente.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a PDF, each parsed when it is first needed and kept, for one document at a time.
 *
 * <p>Ligatures are off: a glyph of several letters has no entry in the text layer, and its letters would be lost to
 * everybody who searches, copies or listens.
 */
final class PdfFonts {

    private static final List<Face> FACES = List.of(
            new Face("Brygada1918-Regular", "Brygada 1918", 400, FontStyle.NORMAL),
            new Face("Brygada1918-Italic", "Brygada 1918", 400, FontStyle.ITALIC),
            new Face("Brygada1918-Medium", "Brygada 1918", 500, FontStyle.NORMAL),
            new Face("Figtree-Regular", "Figtree", 400, FontStyle.NORMAL),
            new Face("Figtree-SemiBold", "Figtree", 600, FontStyle.NORMAL),
            new Face("DejaVuSans", "DejaVu Sans", 400, FontStyle.NORMAL),
            new Face("NotoSansThai-Regular", "Noto Sans Thai", 400, FontStyle.NORMAL),
            new Face("NotoSansDevanagari-Regular", "Noto Sans Devanagari", 400, FontStyle.NORMAL),
            new Face("DroidSansFallback", "Droid Sans Fallback", 400, FontStyle.NORMAL),
            new Face("NotoEmoji-Regular", "Noto Emoji", 400, FontStyle.NORMAL));

    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;

    private final Map<Face, TrueTypeFont> parsed = new HashMap<>();

    void use(PdfRendererBuilder builder, PDDocument document) {
        FACES.forEach(it -> builder.useFont(new Lazy(document, it), it.family(), it.weight(), it.style(), true));
    }

    /** Returns whether one of the fonts has a sign for this character; those that are seen by no one need none. */
    boolean has(int point) {
        return Character.isWhitespace(point)
                || Character.getType(point) == Character.FORMAT
                || (point >= FIRST_VARIATION && point <= LAST_VARIATION)
                || FACES.stream().anyMatch(it -> has(parsed.computeIfAbsent(it, this::parse), point));
    }

    private static boolean has(TrueTypeFont font, int point) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(point) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse(Face face) {
        var path = "/fonts/" + face.file() + ".ttf";
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(path), path)) {
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lazy extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        private Lazy(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed.computeIfAbsent(face, PdfFonts.this::parse), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Face(String file, String family, int weight, FontStyle style) {}
}
