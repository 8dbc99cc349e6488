package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.entente.document.GuideDocument.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The files of a guide, read back by the tools of others: nothing is lost, and nothing people wrote is more than text. */
class FileFormatTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @MethodSource("app.entente.document.HostileWords#all")
    void everyFormatSaysWhatPeopleWroteAsText(String words) throws Exception {
        var guide = SampleDocuments.saying(words);
        var expected = DocumentText.plain(PrintableText.of(words));
        assertThat(DocumentText.plain(markdown(guide))).contains(expected);
        assertThat(DocumentText.plain(word(guide))).contains(expected);
        assertThat(DocumentText.plain(page(guide).getDocumentElement().getTextContent()))
                .contains(expected);
    }

    @Test
    void headingsOfAWordFileAreHeadings() throws IOException {
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(file(SampleDocuments.saying("words"), GuideFormat.WORD)))) {
            assertThat(word.getParagraphs())
                    .filteredOn(it -> "Heading1".equals(it.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("When something is wrong", "Two strengths");
            assertThat(word.getParagraphs())
                    .allMatch(it -> it.getStyle() != null && word.getStyles().styleExist(it.getStyle()));
            assertThat(word.getTables()).hasSize(1);
            assertThat(word.getProperties().getCoreProperties().getTitle()).contains("Noa & Robin");
        }
    }

    @Test
    void aLineBreakStaysOneInEveryFormat() throws Exception {
        var guide = SampleDocuments.of(new Block.Text("Sunday:\n- walk\n\nThen dinner."));
        assertThat(markdown(guide)).contains("Sunday:\n- walk\n");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(guide, GuideFormat.WORD)))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Sunday:\n- walk\n\nThen dinner.");
        }
        assertThat(page(guide).getDocumentElement().getTextContent()).contains("Sunday:\n- walk\n\nThen dinner.");
    }

    @Test
    void aPageForABrowserLoadsNothingAndRunsNothing() {
        var page = new String(file(SampleDocuments.saying("words"), GuideFormat.PAGE), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "<link", " src=", "url(http", "@import", " th:");
    }

    @Test
    void aCalendarHasOneWholeDayForEachDateAndSaysNothingOfIt() throws Exception {
        var agreed = new Block.AgreementBlock("About", "We say so the same evening.", "Note", Optional.of(DAY));
        var guide = new GuideDocument(
                Locale.ENGLISH,
                "Noa & Robin",
                "A guide",
                "To talk.",
                List.of(new Section("Over", "Title", List.of(agreed, agreed))));
        var file = new String(file(guide, GuideFormat.CALENDAR), StandardCharsets.UTF_8);
        assertThat(file).doesNotContain("evening", "Noa", "Robin", "Entente", "entente");
        assertThat(file.lines()).allMatch(it -> it.length() <= 75);
        var calendar = calendar(file);
        assertThatCode(calendar::validate).doesNotThrowAnyException();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(it -> {
            assertThat(it.<LocalDate>getDateTimeStart().getDate()).isEqualTo(DAY);
            assertThat(it.getSummary().getValue()).isEqualTo("Something to look at together");
        });
    }

    @Test
    void aCalendarWithoutAgreementsIsOneToo() throws Exception {
        var file = new String(
                file(SampleDocuments.of(new Block.Text("words")), GuideFormat.CALENDAR), StandardCharsets.UTF_8);
        assertThat(calendar(file).getComponents()).isEmpty();
    }

    private String markdown(GuideDocument guide) {
        return MarkdownText.of(file(guide, GuideFormat.MARKDOWN));
    }

    private String word(GuideDocument guide) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(guide, GuideFormat.WORD)));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    /** Returns the page as a browser would read it, and holds that it has no error. */
    private Document page(GuideDocument guide) throws SAXException, IOException {
        var builder = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
        builder.setErrorHandler(new Strict());
        var page = new String(file(guide, GuideFormat.PAGE), StandardCharsets.UTF_8);
        var document = builder.parse(new InputSource(new StringReader(page)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        return document;
    }

    private static Calendar calendar(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private byte[] file(GuideDocument guide, GuideFormat format) {
        return DocumentFiles.file(guide, format);
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
