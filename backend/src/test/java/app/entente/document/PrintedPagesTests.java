package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed pages: that all that was written is on them, can be read back, and fills them. */
class PrintedPagesTests {

    private static final String LIGATURES =
            "We make an effort to plan difficult office talks, and offer a coffee first: fi fl ff ffi ffl fj.";
    private static final String LINK = "https://example.org/" + "averylongpathwithoutanybreak".repeat(12);

    private final PdfRenderer pdf = new PdfRenderer();

    @Test
    void everyLetterOfEveryFontCanBeReadBack() {
        assertThat(DocumentText.plain(PdfPages.text(pdf.render(SampleDocuments.saying(LIGATURES)))))
                .contains(DocumentText.plain(LIGATURES));
        assertWhole(SampleDocuments.saying(LIGATURES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emoji 🙂 💛 🌿 · check ✓",
                "Chinese 我们 · Japanese はい · Korean 우리",
                "Thai เรา · Greek Ελένη · Юля, Zażółć",
                "Hindi हम",
            })
    void otherScriptsAndEmojiArePrinted(String words) {
        assertWhole(SampleDocuments.saying(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"נדבר על כסף", "نتكلم غدا", "علی‌رضا", "Hebrew נדבר על כסף · and on"})
    void wordsFromTheRightAreReadInTheirOrder(String words) {
        assertThat(DocumentText.plain(PdfPages.text(pdf.render(SampleDocuments.of(new Block.Text(words))))))
                .contains(DocumentText.plain(words));
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWithItsPlace() {
        var guide = SampleDocuments.saying("Fine 🙂\uFE0F 我们, but 𒀀 and 𒀀");
        var unprintable = new Renderers(new JsonRenderer()).unprintable(guide);
        assertThat(unprintable).isNotEmpty().allSatisfy(it -> {
            assertThat(it.characters()).containsExactly("𒀀");
            assertThat(guide.sections())
                    .extracting(GuideDocument.Section::title)
                    .contains(it.section());
        });
    }

    @Test
    void aLongWordBreaksAndNothingOfItIsLost() {
        assertWhole(SampleDocuments.saying("We read " + LINK + " first."));
    }

    @Test
    void twoLanguagesStandBesideEachOtherAndEachOnce() {
        var english = SampleDocuments.of(new Block.Text("Each of these words stands here once."));
        var french = new GuideDocument(
                Locale.FRENCH,
                "Noa & Robin",
                "Un guide",
                "Pour parler.",
                List.of(section(Start.NEW_PAGE, "Une seule fois.")));
        var pages = PdfPages.texts(pdf.render(english.furtherEdition(french)));
        assertThat(pages).hasSize(2);
        assertThat(String.join("", pages)).containsOnlyOnce("Eachofthesewords").containsOnlyOnce("Unguide");
    }

    @Test
    void lineBreaksAreKept() {
        assertThat(PdfPages.text(pdf.render(
                                SampleDocuments.of(new Block.Text("Sunday:\n- walk\n- call home\n\nThen dinner."))))
                        .lines())
                .contains("Sunday:", "- walk", "- call home", "Then dinner.");
    }

    @Test
    void noFrenchLineEndsWithAnApostrophe() {
        var words = "Chacun s’occupe d’autre chose, l’un d’ici, l’autre d’ailleurs, jusqu’à l’heure d’aujourd’hui. "
                .repeat(30);
        var lines = PdfPages.text(pdf.render(new GuideDocument(
                        Locale.FRENCH, "A et B", "Un guide", "Pour parler.", List.of(section(Start.NEW_PAGE, words)))))
                .lines()
                .toList();
        assertThat(lines).hasSizeGreaterThan(20).noneMatch(it -> it.strip().endsWith("’"));
    }

    @Test
    void aTitleStaysWithWhatFollows() {
        for (var before = 1; before < 40; before++) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, before).forEach(it -> blocks.add(new Block.Text("One more line.")));
            blocks.add(new Block.Heading("Heading of what follows"));
            blocks.add(new Block.Text("This follows."));
            var pages = PdfPages.texts(pdf.render(
                    new GuideDocument(Locale.ENGLISH, "A", "B", "C", List.of(new Section("Over", "Title", blocks)))));
            assertThat(pages).noneMatch(it -> it.endsWith("Headingofwhatfollows"));
        }
    }

    static Stream<Arguments> guides() {
        var hostile = Stream.of(
                        LINK,
                        "</p></body></html><script>alert(1)</script>",
                        "=HYPERLINK(\"http://example.org\")",
                        "\u202Eback\u2066 and \u0007forth\u0000",
                        "A long note. ".repeat(385),
                        "Z\u0300\u0301\u0302\u0303".repeat(60))
                .map(it -> section(Start.NEW_PAGE, it))
                .toList();
        var large = IntStream.range(0, 40)
                .mapToObj(it -> section(
                        it % 3 == 0 ? Start.SAME_PAGE : Start.NEW_PAGE,
                        "Some words of a note. ".repeat(1 + it * it % 97)))
                .toList();
        return Stream.of(
                Arguments.of("small", List.of(section(Start.NEW_PAGE, "Little"))),
                Arguments.of("large", large),
                Arguments.of("hostile", hostile));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guides")
    void noPageButTheCoverIsLessThanAThirdFull(String name, List<Section> sections) {
        var guide = new GuideDocument(Locale.ENGLISH, "Noa & Robin", "A guide", "To talk.", sections);
        for (var paper : Paper.values()) {
            var filled = PdfPages.filled(pdf.render(guide, paper));
            assertThat(filled.subList(1, filled.size()))
                    .as(name + " on " + paper)
                    .allMatch(it -> it >= 1.0 / 3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guides")
    void nothingIsMissingFromThePages(String name, List<Section> sections) {
        var guide = new GuideDocument(Locale.ENGLISH, "Noa & Robin", "A guide", "To talk.", sections);
        var printed = String.join("", PdfPages.texts(pdf.render(guide)));
        assertThat(printed).as(name).contains(DocumentText.withoutCover(guide));
    }

    /** Holds that the pages after the cover say what the guide says, and no more. */
    private void assertWhole(GuideDocument guide) {
        var pages = PdfPages.texts(pdf.render(guide));
        assertThat(pages.stream().skip(1).collect(Collectors.joining())).startsWith(DocumentText.withoutCover(guide));
    }

    private static Section section(Start start, String words) {
        return new Section(
                "What you share",
                "A title",
                List.of(
                        new Block.Text(words),
                        new Block.WritingLines(Optional.empty(), "Room", 2),
                        new Block.AgreementBlock("About", words, "Looked at again")),
                start);
    }
}
