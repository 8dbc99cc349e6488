package app.entente.importedguide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.document.Block;
import app.entente.document.DocumentFiles;
import app.entente.document.DocumentText;
import app.entente.document.GuideDocument;
import app.entente.document.GuideFormat;
import app.entente.document.GuideJsonSchema;
import app.entente.document.MarkdownText;
import app.entente.document.MarkupRenderer;
import app.entente.document.PdfPages;
import app.entente.document.PrintableText;
import java.io.StringReader;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Nothing in an imported file is more than text, on a screen and in every file that is made of it again. */
class HostileImportTests {

    private static final GuideReader READER = ImportedFiles.reader();
    private static final String FORBIDDEN = "\u202E\u2066\u0000\u0007";
    private static final List<String> ACTIVE =
            List.of("script", "img", "a", "iframe", "object", "form", "link", "base");

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void onAScreenItIsText(String words) throws Exception {
        var page = parsed(MarkupRenderer.forScreen(read(words)));
        assertInert(page);
        assertThat(plain(page.getDocumentElement().getTextContent())).contains(plain(PrintableText.of(clean(words))));
    }

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void inAPageForABrowserItIsText(String words) throws Exception {
        assertInert(parsed(file(words, GuideFormat.PAGE)));
    }

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void inMarkdownItIsText(String words) {
        assertThat(plain(MarkdownText.of(bytes(words, GuideFormat.MARKDOWN))))
                .contains(plain(PrintableText.of(clean(words))));
    }

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void aNewFileOfItIsAGuideThatReadsTheSame(String words) {
        var json = bytes(words, GuideFormat.JSON);
        GuideJsonSchema.valid(json);
        assertThat(READER.read(json)).isEqualTo(withoutPictures(read(words)));
    }

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void noFileHoldsACharacterThatTurnsOrControls(String words) {
        for (var format : List.of(GuideFormat.PAGE, GuideFormat.MARKDOWN, GuideFormat.JSON, GuideFormat.CALENDAR)) {
            assertThat(file(words, format).chars()).noneMatch(it -> FORBIDDEN.indexOf(it) >= 0 && it != 0x2066);
        }
        assertThat(read(words).toString().chars()).noneMatch(it -> FORBIDDEN.indexOf(it) >= 0);
    }

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void itCanBePrinted(String words) {
        assertThat(PdfPages.text(bytes(words, GuideFormat.PDF))).isNotBlank();
        assertThat(bytes(words, GuideFormat.WORD)).isNotEmpty();
    }

    @Test
    void aTemplateExpressionIsText() {
        var words = "[[${7*7}]] ${7*7} *{x} __${7*7}__ [(${7*7})]";
        assertThat(MarkupRenderer.forScreen(read(words))).contains(words).doesNotContain("49");
    }

    @Test
    void whatThisLooksForIsFoundInMarkup() throws Exception {
        assertThat(parsed("<p>a</p><a href='https://example.org'>b</a>")
                        .getElementsByTagName("a")
                        .getLength())
                .isOne();
    }

    private static void assertInert(Document page) {
        assertThat(ACTIVE)
                .allSatisfy(it -> assertThat(page.getElementsByTagName(it).getLength())
                        .as(it)
                        .isZero());
    }

    private static GuideDocument read(String words) {
        var text = JsonMapper.builder().build().writeValueAsString(clean(words));
        var blocks = """
                {"kind": "heading", "text": %1$s}, {"kind": "words", "text": %1$s}, {"kind": "quote", "text": %1$s},
                {"kind": "question", "text": %1$s}, {"kind": "picture", "text": %1$s},
                {"kind": "points", "points": [%1$s]},
                {"kind": "said", "view": {"voice": "circle", "name": %1$s, "says": %1$s, "more": [%1$s]}},
                {"kind": "table", "caption": %1$s, "head": [%1$s], "rows": [[%1$s, %1$s]]},
                {"kind": "agreement", "about": %1$s, "sentence": %1$s, "note": %1$s, "review": "2026-12-10"}
                """.formatted(text);
        var whole = new String(ImportedFiles.holding(blocks), UTF_8);
        for (var own : List.of("Noa and Robin", "A guide", "To talk.", "Over", "Title")) {
            whole = whole.replace("\"" + own + "\"", text);
        }
        return READER.read(whole.getBytes(UTF_8));
    }

    /** Without a lone surrogate, which no file in UTF-8 can hold. */
    private static String clean(String words) {
        return words.replace("\uD800", "");
    }

    /** A picture comes back as its sentence, and is written as words. */
    private static GuideDocument withoutPictures(GuideDocument guide) {
        var pages = guide.sections().stream()
                .map(it -> new GuideDocument.Section(
                        it.over(),
                        it.title(),
                        it.blocks().stream().map(HostileImportTests::plainBlock).toList()))
                .toList();
        var plain = new GuideDocument(guide.locale(), guide.title(), guide.subtitle(), guide.purpose(), pages);
        return guide.date().map(plain::madeOn).orElse(plain);
    }

    private static Block plainBlock(Block block) {
        return block instanceof Block.QuietText(var text) ? new Block.Text(text) : block;
    }

    private static byte[] bytes(String words, GuideFormat format) {
        return DocumentFiles.file(read(words), format);
    }

    private static String file(String words, GuideFormat format) {
        return new String(bytes(words, format), UTF_8);
    }

    private static String plain(String words) {
        return DocumentText.plain(words);
    }

    private static Document parsed(String markup) throws Exception {
        return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
                .parse(new InputSource(new StringReader("<!DOCTYPE html><title>a</title>" + markup)));
    }
}
