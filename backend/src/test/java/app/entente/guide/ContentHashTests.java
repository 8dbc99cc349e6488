package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Voice;
import app.entente.engine.ProfileSimilarity;
import app.entente.engine.TruthAndBias;
import app.entente.guide.Booklet.Counsel;
import app.entente.guide.Booklet.Leaf;
import app.entente.guide.Figures.Agreement;
import app.entente.guide.Figures.Among;
import app.entente.guide.Figures.Guessed;
import app.entente.guide.Figures.Likeness;
import app.entente.guide.Figures.Measured;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The hashes here were made by version 0.1.0; approvals that are stored since hold only as long as they stay. */
class ContentHashTests {

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final List<ItemId> WITHDRAWN = List.of(new ItemId("visits"), new ItemId("evenings"));

    @Test
    void aGuideWithoutNumbersKeepsItsHash() {
        assertThat(ContentHash.of(guide(Optional.empty()), List.of()))
                .isEqualTo("126465f716988bdbc7bdd40bb652f019a218f0cae91393cd154362a401f40a87");
    }

    @Test
    void aGuideWithNumbersKeepsItsHash() {
        assertThat(ContentHash.of(guide(Optional.of(counsel())), List.of()))
                .isEqualTo("518a1eb0709f38bdd32b7077fcb1a16d4c58c802b8fcdad3462011ea48af62bc");
    }

    @Test
    void aGuideInTwoLanguagesWithItemsWithdrawnKeepsItsHash() {
        var french = new Booklet(Locale.FRENCH, "Nous deux", "mars", "Pour parler.", pages());
        assertThat(ContentHash.of(guide(Optional.of(counsel())).beside(french), WITHDRAWN))
                .isEqualTo("76c08b5e60f6a2a1da6faa075066ee9cd43191613b00e1b83a72bc9c5b7666b8");
    }

    @Test
    void theOrderOfWithdrawnItemsDoesNotMatter() {
        assertThat(ContentHash.of(guide(Optional.empty()), WITHDRAWN))
                .isEqualTo(ContentHash.of(guide(Optional.empty()), WITHDRAWN.reversed()))
                .isNotEqualTo(ContentHash.of(guide(Optional.empty()), List.of()));
    }

    private static Booklet guide(Optional<Counsel> counsel) {
        return new Booklet(Locale.ENGLISH, "The two of us", "March", "To talk about.", pages(), counsel);
    }

    /** One block of each kind. */
    private static List<Leaf> pages() {
        return List.of(
                new Leaf(
                        "Strengths",
                        "What we share",
                        List.of(
                                new Block.Heading("Evenings & mornings"),
                                new Block.Words("Évenings <off>"),
                                new Block.Quote("I like our \"evenings\""),
                                new Block.Points(List.of("one", "two")),
                                new Block.Ask("Ask", "What matters?"))),
                new Leaf(
                        "Topics",
                        "Money",
                        List.of(
                                new Block.Views(
                                        new Says(Voice.TEAL, "Noa", "agrees", List.of("only on Sundays")),
                                        new Says(Voice.AMBER, "Robin", "disagrees", List.of())),
                                new Block.Figure(
                                        "<svg viewBox=\"0 0 1 1\"></svg>", "Both lie apart", List.of("no", "yes")),
                                new Block.Figure("<svg viewBox=\"0 0 1 1\"></svg>", "Both lie close", List.of()),
                                new Block.Table(
                                        "Who does what", List.of("What", "Noa"), List.of(List.of("Cook", "often"))),
                                new Block.Agreed("Agreed", "We cook in turns", "Again in April"),
                                new Block.Lines(Voice.AMBER, "Robin"))));
    }

    private static Counsel counsel() {
        var scales = Arrays.stream(Scale.values())
                .map(it -> new Measured(it, 4, 3, new Sides<>(OptionalDouble.of(4.5), OptionalDouble.of(2.0))))
                .toList();
        return new Counsel(new Sides<>("Noa", "Robin"), new Figures(12, likeness(), guessing(), scales));
    }

    private static List<Likeness> likeness() {
        var agreement = new Agreement(
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
                new Likeness(Among.EXPECTATIONS, profile, agreement),
                new Likeness(Among.STATEMENTS, profile, agreement),
                new Likeness(
                        Among.BOTH,
                        new ProfileSimilarity(0, NONE, NONE, NONE, NONE, NONE, NONE),
                        new Agreement(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE)));
    }

    private static Sides<Optional<Guessed>> guessing() {
        return new Sides<>(
                Optional.of(new Guessed(4, 0.625, 0.75, 0.5, Optional.of(new TruthAndBias(0.5, -0.25, 2.0)))),
                Optional.of(new Guessed(5, 0.5, 0.25, 1.0, Optional.empty())));
    }
}
