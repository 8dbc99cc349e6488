package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTests {

    private final PdfRenderer press = new PdfRenderer();

    @Test
    void thePagesSayWhatTheBookletSays() throws IOException {
        try (var pdf = printed("It helps to hear a word.")) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Noa & Robin", "A guide for talking", "Topic one", "When something is wrong")
                    .contains("Rather disagree", "Matters very much", "It helps to hear a word.", "Noa heard");
        }
    }

    @Test
    void itIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (var pdf = printed("words")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Noa & Robin · A guide for talking");
        }
    }

    @Test
    void everyFontIsInsideTheFile() throws IOException {
        try (var pdf = printed("Ελένη и Юля: 💛")) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf)).extracting(PDFont::getName).anyMatch(it -> it.contains("Brygada"));
        }
    }

    @Test
    void namesInOtherLettersStayReadable() throws IOException {
        try (var pdf = printed("Ελένη и Юля, Zażółć")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ελένη и Юля, Zażółć");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p></body></html>",
                "<img src='file:///etc/passwd'/>",
                "]]> <!-- & &amp; &nbsp; %s \"quoted\"",
                "<svg><text>no</text></svg>",
            })
    void whatPeopleWriteIsTextAndNothingElse(String hostile) throws IOException {
        try (var pdf = printed(hostile)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .contains(hostile.replace(" ", ""));
        }
    }

    @Test
    void signsThatXmlHasNoPlaceForAreLeftOut() throws IOException {
        try (var pdf = printed("be\u0000fo\u0007re \uD800 after\uFFFF")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("before").contains("after");
        }
    }

    @Test
    void whatTurnsTheDirectionIsLeftOut() throws IOException {
        try (var pdf = printed("be\u202Efo\u2067re")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("before");
        }
    }

    private PDDocument printed(String words) throws IOException {
        return Loader.loadPDF(press.render(SampleDocuments.saying(words)));
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }
}
