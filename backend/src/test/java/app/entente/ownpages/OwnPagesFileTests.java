package app.entente.ownpages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.document.DocumentFiles;
import app.entente.document.DocumentText;
import app.entente.document.GuideFormat;
import app.entente.document.MarkdownText;
import app.entente.document.PdfPages;
import app.entente.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The files of one's own pages, read back by the tools of others: whole, and nothing people wrote is more than text. */
class OwnPagesFileTests {

    private static final PublishedSchema SCHEMA = new PublishedSchema("own-pages/own-pages.schema.json");
    private static final Pattern WORDS =
            Pattern.compile("\"(purpose|name|question|inWords|wishInWords)\" : \"[^\"]*\"");
    private static final Path PINNED = Path.of("src/test/resources/stored/own-pages.json");

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void everyFormatSaysWhatOneWroteAsText(String words) {
        var pages = SampleOwnPages.saying(words);
        var expected = DocumentText.printed(words);
        assertThat(DocumentText.plain(markdown(pages))).contains(expected);
        assertThat(DocumentText.plain(PdfPages.text(pdf(pages, Locale.ENGLISH))))
                .contains(expected);
        var json = json(pages, Locale.ENGLISH);
        var written = words.replace('\uD800', '?');
        assertThat(json.get("foreword").asString()).isEqualTo(written.strip());
        assertThat(json.findValuesAsString("note")).containsExactly(written, "");
        assertThat(new String(file(pages, Locale.ENGLISH), UTF_8)).doesNotContain("\u202E", "\u2066");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePrintedPagesAreWholeAndTagged(String language) throws IOException {
        var locale = Locale.of(language);
        var pages = SampleOwnPages.any(new Random(7));
        var file = pdf(pages, locale);
        assertThat(String.join("", PdfPages.texts(file)))
                .contains(
                        DocumentText.withoutCover(new OwnPagesBuilder(SampleOwnPages.formatter(locale)).build(pages)));
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anyAnswerToAnyQuestionFitsTheSchema(String language) {
        var random = new Random(11);
        for (var i = 0; i < 20; i++) {
            var json = json(SampleOwnPages.any(random), Locale.of(language));
            assertThat(json.get("language").asString()).isEqualTo(language);
        }
    }

    @Test
    void aFieldThatIsNotOnesOwnDoesNotFitTheSchema() {
        var json = new String(file(SampleOwnPages.pinned(), Locale.ENGLISH), UTF_8);
        SCHEMA.refuses(json.replace("\"note\"", "\"partner\" : \"yes\", \"note\""));
        SCHEMA.refuses(json.replace("\"version\" : 1,\n  \"language\"", "\"version\" : 2,\n  \"language\""));
    }

    @Test
    void everyFormatBeginsWithWhatThePagesAreNot() {
        var pages = SampleOwnPages.pinned();
        var purpose =
                DocumentText.plain(SampleOwnPages.formatter(Locale.ENGLISH).text("own.purpose"));
        assertThat(purpose).contains("notatest", "notadiagnosis", "predictnothing", "courtorcustody");
        assertThat(DocumentText.plain(markdown(pages))).containsSubsequence(purpose, "Towhomithelps.");
        assertThat(DocumentText.plain(PdfPages.text(pdf(pages, Locale.ENGLISH))))
                .containsSubsequence(purpose, "Towhomithelps.");
        assertThat(DocumentText.plain(new String(file(pages, Locale.ENGLISH), UTF_8)))
                .containsSubsequence(purpose, "Towhomithelps.");
    }

    @Test
    void aQuestionOfTheTwoIsNotInTheWordsOfEither() {
        var pages = SampleOwnPages.saying("A yellow one.");
        for (var text : new String[] {markdown(pages), new String(file(pages, Locale.ENGLISH), UTF_8)}) {
            assertThat(text).contains("A yellow one.").doesNotContain(SampleOwnPages.PARTNERS_WORDS, "own-1");
        }
    }

    @Test
    void theFieldsAndCodesOfVersionOneAreWrittenAsTheyAlwaysWere() throws IOException {
        var written = new String(file(SampleOwnPages.pinned(), Locale.ENGLISH), UTF_8);
        assertThat(WORDS.matcher(written).replaceAll("\"$1\" : \"words\"") + "\n")
                .isEqualTo(Files.readString(PINNED, UTF_8));
    }

    private static byte[] file(OwnPages pages, Locale locale) {
        return OwnPagesExporter.json(new OwnPagesJson(SampleOwnPages.formatter(locale)).toMap(pages));
    }

    private static JsonNode json(OwnPages pages, Locale locale) {
        return SCHEMA.valid(file(pages, locale));
    }

    private static String markdown(OwnPages pages) {
        return MarkdownText.of(document(pages, GuideFormat.MARKDOWN, Locale.ENGLISH));
    }

    private static byte[] pdf(OwnPages pages, Locale locale) {
        return document(pages, GuideFormat.PDF, locale);
    }

    private static byte[] document(OwnPages pages, GuideFormat format, Locale locale) {
        return DocumentFiles.file(new OwnPagesBuilder(SampleOwnPages.formatter(locale)).build(pages), format);
    }
}
