package app.entente.importedguide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.importedguide.ImportRefused.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read as the guide it is, or refused with its reason. */
class GuideReaderTests {

    private static final String WORDS = "{\"kind\": \"words\", \"text\": \"%s\"}";
    private static final GuideReader READER = ImportedFiles.reader();

    @Test
    void theGuideOfVersionOneIsReadInBothLanguages() {
        var guide = READER.read(ImportedFiles.pinned());
        assertThat(guide.editions()).extracting(GuideDocument::locale).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(guide.date()).contains(LocalDate.of(2026, 11, 26));
        assertThat(guide.editions()).allSatisfy(it -> assertThat(it.date()).isEqualTo(guide.date()));
        assertThat(guide.counsellorData()).isEmpty();
        assertThat(blocks(guide)).contains(new Block.QuietText("Noa gives a lot."));
        assertThat(blocks(guide).toString()).contains("Noa", "Robin", "Text\nof two lines", "We cook in turns");
    }

    @Test
    void noBlockOfAFileBecomesADrawing() {
        assertThat(blocks(READER.read(ImportedFiles.pinned()))).noneMatch(Block.Figure.class::isInstance);
    }

    @Test
    void theNumbersForACounsellorStayInTheFile() {
        var figures = text(ImportedFiles.pinned());
        assertThat(figures).contains("\"figures\"");
        assertThat(READER.read(ImportedFiles.pinned()).counsellorData()).isEmpty();
    }

    @Test
    void namesStayAsTheyAreWritten() {
        var guide = READER.read(text(ImportedFiles.holding(""))
                .replace("Noa and Robin", "Zoë O’Neill & יובל")
                .getBytes(UTF_8));
        assertThat(guide.title()).isEqualTo("Zoë O’Neill & יובל");
    }

    @Test
    void aRowThatIsShorterIsFilled() {
        var table = "{\"kind\": \"table\", \"caption\": \"\", \"head\": [], \"rows\": [[], [\"a\", \"b\"]]}";
        assertThat(blocks(READER.read(ImportedFiles.holding(table))))
                .containsExactly(new Block.Table("", List.of("", ""), List.of(List.of("", ""), List.of("a", "b"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "\u0000\u0001",
                "%PDF-1.7",
                "{} {}",
                "{\"format\": \"entente.guide\", \"format\": \"entente.guide\"}"
            })
    void whatIsNoJsonIsUnreadable(String file) {
        assertThat(refused(file.getBytes(UTF_8))).isIn(Reason.UNREADABLE, Reason.NO_GUIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "{}", "{\"format\": \"other\"}", "{\"resourceType\": \"Bundle\"}"})
    void otherJsonIsNoGuide(String file) {
        assertThat(refused(file.getBytes(UTF_8))).isEqualTo(Reason.NO_GUIDE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    "figures": null             | "figures": null, "more": 1
                    "language": "en"            | "language": "not_a_language!"
                    "date": "2026-11-26"        | "date": "today"
                    "date": "2026-11-26"        | "date": "+999999999-12-31"
                    "title": "Noa and Robin"    | "title": 7
                    "content": []               | "content": [{"kind": "score"}]
                    "content": []               | "content": [{"kind": "words", "text": "a", "html": "b"}]
                    "content": []               | "content": [{"kind": "views", "views": []}]
                    "figures": null             | "figures": {"note": "more"}
                    "figures": null             | "figures": null, "translations": []
                    """)
    void aGuideThatSomebodyChangedIsNoGuide(String as, String instead) {
        var whole = text(ImportedFiles.holding(""));
        assertThat(whole).contains(as);
        assertThat(refused(whole.replace(as, instead).getBytes(UTF_8))).isEqualTo(Reason.NO_GUIDE);
    }

    @Test
    void languagesHaveTheSamePages() {
        var french = "{\"language\": \"fr\", \"purpose\": \"a\", \"title\": \"\", \"subtitle\": \"\", \"pages\": []}";
        var file = text(ImportedFiles.holding(""))
                .replace("\"figures\": null", "\"figures\": null, \"translations\": [" + french + "]");
        assertThat(refused(file.getBytes(UTF_8))).isEqualTo(Reason.NO_GUIDE);
    }

    @Test
    void aLaterVersionIsSaidToBeOne() {
        var later = text(ImportedFiles.holding("")).replace("\"version\": 1", "\"version\": 2");
        assertThat(refused(later.getBytes(UTF_8))).isEqualTo(Reason.OTHER_VERSION);
    }

    @Test
    void aFileHasAMostOfBytes() {
        assertThat(refused(new byte[ImportedGuides.MAX_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTextHasAMostOfCharacters() {
        assertThat(refused(ImportedFiles.holding(WORDS.formatted("a".repeat(10_001)))))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(blocks(READER.read(ImportedFiles.holding(WORDS.formatted("a".repeat(10_000))))))
                .hasSize(1);
    }

    @Test
    void aGuideHasAMostOfBlocksAndPages() {
        var blocks = String.join(",", Collections.nCopies(10_000, WORDS.formatted("a")));
        assertThat(refused(ImportedFiles.holding(blocks))).isEqualTo(Reason.TOO_LONG);
        var page = "{\"over\": \"\", \"title\": \"\", \"content\": []}";
        var pages = text(ImportedFiles.holding(""))
                .replace("\"pages\": [", "\"pages\": [" + String.join(",", Collections.nCopies(150, page)) + ",");
        assertThat(refused(pages.getBytes(UTF_8))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aTableHasAMostOfColumns() {
        var cells = String.join(",", Collections.nCopies(13, "\"a\""));
        assertThat(refused(ImportedFiles.holding(
                        "{\"kind\": \"table\", \"caption\": \"\", \"head\": [" + cells + "], \"rows\": []}")))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void whatIsNestedDeeplyIsRefused() {
        assertThat(refused(("[".repeat(5_000) + "]".repeat(5_000)).getBytes(UTF_8)))
                .isEqualTo(Reason.TOO_LONG);
    }

    private static Reason refused(byte[] file) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> READER.read(file));
        assertThat(refused).isNotNull().hasNoCause();
        return refused.reason();
    }

    private static List<Block> blocks(GuideDocument guide) {
        return guide.sections().stream().flatMap(it -> it.blocks().stream()).toList();
    }

    private static String text(byte[] file) {
        return new String(file, UTF_8);
    }
}
