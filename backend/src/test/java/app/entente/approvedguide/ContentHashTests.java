package app.entente.approvedguide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.ByPartner;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.CounsellorData;
import app.entente.document.GuideDocument.Section;
import app.entente.document.Statement;
import app.entente.figures.Figures;
import app.entente.figures.Figures.AgreementFigures;
import app.entente.figures.Figures.GuessFigures;
import app.entente.figures.Figures.ItemGroup;
import app.entente.figures.Figures.ScaleFigures;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.pack.Scale;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import app.entente.values.ItemId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The hashes here were made by version 0.2.0; approvals that are stored since hold only as long as they stay. */
class ContentHashTests {

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final List<ItemId> WITHDRAWN = List.of(new ItemId("visits"), new ItemId("evenings"));

    @Test
    void aGuideWithoutNumbersKeepsItsHash() {
        assertThat(ContentHash.of(guide(Optional.empty()), List.of()))
                .isEqualTo("d9aa2930dc7771b42c46b77819bf241fb1235a7ea63ce025f41afee1e3ac31d2");
    }

    @Test
    void aGuideWithNumbersKeepsItsHash() {
        assertThat(ContentHash.of(guide(Optional.of(counsel())), List.of()))
                .isEqualTo("75023a3218a571d05f6f99464e1529e9ae197fdc5a9543529202a921ed0996af");
    }

    @Test
    void aGuideInTwoLanguagesWithItemsWithdrawnKeepsItsHash() {
        var french = new GuideDocument(Locale.FRENCH, "Nous deux", "mars", "Pour parler.", pages());
        assertThat(ContentHash.of(guide(Optional.of(counsel())).furtherEdition(french), WITHDRAWN))
                .isEqualTo("026758feeabb78f4b6c7c469b05b94422bec3cecc391a276c23d9524690cf177");
    }

    @Test
    void theDayOnWhichItIsMadeIsNoPartOfIt() {
        var guide = guide(Optional.empty());
        assertThat(ContentHash.of(guide.madeOn(LocalDate.of(2026, 12, 6)), List.of()))
                .isEqualTo(ContentHash.of(guide, List.of()));
    }

    @Test
    void theOrderOfWithdrawnItemsDoesNotMatter() {
        assertThat(ContentHash.of(guide(Optional.empty()), WITHDRAWN))
                .isEqualTo(ContentHash.of(guide(Optional.empty()), WITHDRAWN.reversed()))
                .isNotEqualTo(ContentHash.of(guide(Optional.empty()), List.of()));
    }

    static GuideDocument guide(Optional<CounsellorData> counsel) {
        var guide = new GuideDocument(Locale.ENGLISH, "The two of us", "March", "To talk about.", pages());
        return counsel.map(guide::withCounsellorData).orElse(guide);
    }

    /** One block of each kind. */
    private static List<Section> pages() {
        return List.of(
                new Section(
                        "Strengths",
                        "What we share",
                        List.of(
                                new Block.Heading("Evenings & mornings"),
                                new Block.Text("Évenings <off>"),
                                new Block.Quote("I like our \"evenings\""),
                                new Block.BulletList(List.of("one", "two")),
                                new Block.Question("Ask", "What matters?"))),
                new Section(
                        "Topics",
                        "Money",
                        List.of(
                                new Block.BothAnswers(
                                        new Statement(PartnerColour.TEAL, "Noa", "agrees", List.of("only on Sundays")),
                                        new Statement(PartnerColour.AMBER, "Robin", "disagrees", List.of())),
                                new Block.Figure(
                                        "<svg viewBox=\"0 0 1 1\"></svg>", "Both lie apart", List.of("no", "yes")),
                                new Block.Figure("<svg viewBox=\"0 0 1 1\"></svg>", "Both lie close", List.of()),
                                new Block.Table(
                                        "Who does what", List.of("What", "Noa"), List.of(List.of("Cook", "often"))),
                                new Block.AgreementBlock("Agreed", "We cook in turns", "Again in April"),
                                new Block.WritingLines(Optional.of(PartnerColour.AMBER), "Robin", 2),
                                new Block.KeepTogether(List.of(
                                        new Block.QuietText("Matters a little"),
                                        new Block.PersonQuote(new Statement(
                                                PartnerColour.TEAL, "Noa", "You listen\nwell", List.of())))))));
    }

    static CounsellorData counsel() {
        var scales = Arrays.stream(Scale.values())
                .map(it -> new ScaleFigures(it, 4, 3, new ByPartner<>(OptionalDouble.of(4.5), OptionalDouble.of(2.0))))
                .toList();
        return new CounsellorData(new ByPartner<>("Noa", "Robin"), new Figures(12, likeness(), guessing(), scales));
    }

    private static List<SimilarityFigures> likeness() {
        var agreementFigures = new AgreementFigures(
                OptionalDouble.of(0.1),
                OptionalDouble.of(-0.2),
                OptionalDouble.of(1.0 / 3),
                OptionalDouble.of(0.4),
                OptionalDouble.of(0.5),
                OptionalDouble.of(0.6),
                OptionalDouble.of(0.7),
                OptionalDouble.of(0.8),
                OptionalDouble.of(1e-10));
        var profile = new ProfileSimilarity(
                11,
                OptionalDouble.of(15),
                OptionalDouble.of(1.25),
                OptionalDouble.of(0.125),
                OptionalDouble.of(13.625),
                OptionalDouble.of(-0.5),
                OptionalDouble.of(0.25));
        return List.of(
                new SimilarityFigures(ItemGroup.EXPECTATIONS, profile, agreementFigures),
                new SimilarityFigures(ItemGroup.STATEMENTS, profile, agreementFigures),
                new SimilarityFigures(
                        ItemGroup.BOTH,
                        new ProfileSimilarity(0, NONE, NONE, NONE, NONE, NONE, NONE),
                        new AgreementFigures(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE)));
    }

    private static ByPartner<Optional<GuessFigures>> guessing() {
        return new ByPartner<>(
                Optional.of(new GuessFigures(4, 0.625, 0.75, 0.5, Optional.of(new TruthAndBias(0.5, -0.25, 2.0)))),
                Optional.of(new GuessFigures(5, 0.5, 0.25, 1.0, Optional.empty())));
    }
}
