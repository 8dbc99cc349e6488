package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.couple.Spaces;
import app.entente.demo.DemoCouple;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import app.entente.document.DocumentText;
import app.entente.document.GuideFormat;
import app.entente.document.GuideMessages;
import app.entente.document.Paper;
import app.entente.document.PdfPages;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.person.PersonId;
import app.entente.session.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** The printed guide of the demo couple, in its three lengths and on its three papers. */
@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoGuideTests {

    private static final double THIRD = 1.0 / 3;

    private final Demos demos;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final Guides guides;
    private final Agreements agreements;
    private final GuideSourceLoader sources;
    private final GuideAssembler assembler;

    private DemoCouple couple;
    private OpenedPair noa;

    DemoGuideTests(
            Demos demos,
            Spaces spaces,
            Rounds rounds,
            Door door,
            Guides guides,
            Agreements agreements,
            GuideSourceLoader sources,
            GuideAssembler assembler) {
        this.demos = demos;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.guides = guides;
        this.agreements = agreements;
        this.sources = sources;
        this.assembler = assembler;
    }

    @BeforeEach
    void aDemoCouple() {
        couple = demos.start("192.0.2.7", DemoVariant.BEGINNING, Locale.ENGLISH);
        noa = opened(couple.first());
    }

    @AfterEach
    void theirDemoEnds() {
        demos.end(couple.first());
    }

    static Stream<Arguments> printed() {
        return Stream.of(GuideLength.values())
                .flatMap(length -> Stream.of(Paper.values())
                        .flatMap(paper -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                .map(locale -> Arguments.of(length, paper, locale))));
    }

    @ParameterizedTest(name = "{0} on {1} in {2}")
    @MethodSource("printed")
    void noPageButTheCoverIsLessThanAThirdFull(GuideLength length, Paper paper, Locale locale) {
        var filled = PdfPages.filled(pdf(contents(length).withPaper(paper), locale));
        assertThat(filled.subList(1, filled.size())).allMatch(it -> it >= THIRD);
    }

    @ParameterizedTest
    @EnumSource
    void theTextOfThePagesIsTheWholeTextOfTheGuide(GuideLength length) {
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var pages = PdfPages.texts(pdf(contents(length), locale));
            var guide = assembler.document(sources.load(noa), contents(length), locale);
            assertThat(pages.stream().skip(1).collect(Collectors.joining()))
                    .isEqualTo(DocumentText.withoutCover(guide));
        }
    }

    @Test
    void theShortGuideHasFourPages() {
        assertThat(PdfPages.texts(pdf(contents(GuideLength.SHORT), Locale.ENGLISH)))
                .hasSize(4);
        assertThat(PdfPages.texts(pdf(contents(GuideLength.SHORT), Locale.FRENCH)))
                .hasSize(4);
    }

    @Test
    void theUsualGuideHasFourPagesAndOneForEachTopic() {
        var contents = contents(GuideLength.USUAL);
        var pages = PdfPages.texts(pdf(contents, Locale.ENGLISH));
        assertThat(pages).hasSize(4 + contents.topics().size());
        assertThat(pages.subList(2, 2 + contents.topics().size()))
                .allMatch(it -> it.startsWith("Topic") && it.contains("Starthere") && it.contains("heard"));
        assertThat(PdfPages.texts(pdf(contents, Locale.FRENCH))).hasSameSizeAs(pages);
    }

    @Test
    void anAgreementStandsOnThePageOfItsTopic() {
        var pages = PdfPages.texts(pdf(contents(GuideLength.USUAL), Locale.ENGLISH));
        var agreed = agreements.find(noa).stream().filter(Agreement::stands).toList();
        assertThat(agreed).hasSize(1);
        var day = DocumentText.plain(
                new GuideMessages(Locale.ENGLISH).date(agreed.getFirst().terms().review()));
        assertThat(pages.stream().filter(it -> it.startsWith("Topic") && it.contains(day)))
                .hasSize(1);
    }

    @Test
    void datesAndNamesAreInTheFoot() {
        assertThat(PdfPages.text(pdf(contents(GuideLength.SHORT), Locale.ENGLISH)))
                .containsPattern("(Noa and Robin|Robin and Noa) · \\d+ \\w+ \\d{4}");
    }

    private GuideContents contents(GuideLength length) {
        return GuideContents.of(length, guides.draft(noa).contents().topics());
    }

    private byte[] pdf(GuideContents contents, Locale locale) {
        var robin = opened(couple.second());
        guides.setContents(noa, guides.draft(noa), contents);
        guides.approve(noa, guides.draft(noa));
        guides.approve(robin, guides.draft(robin));
        return guides.render(noa, GuideFormat.PDF, locale);
    }

    private OpenedPair opened(PersonId person) {
        var me = spaces.current(person).orElseThrow();
        return door.findOpened(me, rounds.opened(me).getFirst().id()).orElseThrow();
    }
}
