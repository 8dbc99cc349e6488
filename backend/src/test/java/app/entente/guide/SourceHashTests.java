package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementId;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Appreciation;
import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlan;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.NoteWording;
import app.entente.agreement.OpenedLimit;
import app.entente.comparison.ByPartner;
import app.entente.comparison.Comparison;
import app.entente.couple.PartnerColour;
import app.entente.couple.Seat;
import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceState;
import app.entente.figures.Figures;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.talk.Agenda;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkedLineId;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hashes here are stored with approved guides: another form of them would ask every couple again. */
class SourceHashTests {

    private static final UUID ID = new UUID(0, 1);
    private static final ThemeId HOME = new ThemeId("home");
    private static final Set<GuidePart> OF_BOTH = EnumSet.of(
            GuidePart.AGREEMENTS, GuidePart.HONOURING, GuidePart.NOTES, GuidePart.PARKED, GuidePart.APPRECIATIONS);

    @Test
    void everythingTheTwoWroteKeepsItsHash() {
        assertThat(hash(source(Seat.A), OF_BOTH, true))
                .isEqualTo("5f117fa45740d633cef69dc3a36d8a42275da2d5f79664572513d0c61fa2e41a");
    }

    @Test
    void aGuideWithNothingOfTheirsKeepsItsHash() {
        assertThat(hash(source(Seat.A), Set.of(), false))
                .isEqualTo("047c46d036a99e5e5de166ca18b80d04b50e4f3205535d6517dbd08def3c3b2a");
    }

    @Test
    void bothGetTheSame() {
        assertThat(hash(source(Seat.B), OF_BOTH, true)).isEqualTo(hash(source(Seat.A), OF_BOTH, true));
    }

    @Test
    void namesAreInItWhereTheGuideNamesThem() {
        assertThat(hash(source(Seat.A), OF_BOTH, true)).isNotEqualTo(hash(source(Seat.A), OF_BOTH, false));
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsInItWhereTheTwoWroteItAndChoseIt(GuidePart part) {
        var without = EnumSet.copyOf(OF_BOTH);
        without.remove(part);
        assertThat(hash(source(Seat.A), without, true).equals(hash(source(Seat.A), OF_BOTH, true)))
                .isEqualTo(!OF_BOTH.contains(part));
    }

    private static String hash(GuideSource source, Set<GuidePart> parts, boolean names) {
        return SourceHash.of(source, new GuideContents(parts, Set.of(HOME), names));
    }

    /** Everything of each kind, and beside it what is not in force: a draft, and a plan that one has confirmed. */
    private static GuideSource source(Seat seat) {
        var mine = seat == Seat.A;
        return new GuideSource(
                new RoundId(ID),
                seat,
                new SpaceOverview(
                        mine ? "Noa" : "Robin",
                        Optional.of(mine ? "Robin" : "Noa"),
                        mine ? PartnerColour.TEAL : PartnerColour.AMBER,
                        new SpaceState.Open()),
                comparison(),
                new Figures(0, List.of(), new ByPartner<>(Optional.empty(), Optional.empty()), List.of()),
                new Agenda(List.of(
                        new Agenda.Entry(HOME, Placement.TODAY, Seat.A),
                        new Agenda.Entry(new ThemeId("money"), Placement.PARKED, Seat.B))),
                List.of(new ParkedLine(new ParkedLineId(ID), "The garden", Seat.B)),
                List.of(new NoteParagraph(
                        new NoteParagraphId(ID),
                        1,
                        HOME,
                        1024,
                        List.of(new NoteWording(Seat.A, "On Sundays"), new NoteWording(Seat.B, "On Mondays")))),
                List.of(agreement("We cook in turns", Set.of(Seat.A, Seat.B)), agreement("A draft", Set.of(Seat.A))),
                List.of(plan("visits", Set.of(Seat.A, Seat.B)), plan("evenings", Set.of(Seat.B))),
                List.of(new Appreciation(Seat.A, "Your patience"), new Appreciation(Seat.B, "Your jokes")));
    }

    private static Comparison comparison() {
        return new Comparison(
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ItemId("visits"), new ItemId("evenings")));
    }

    private static Agreement agreement(String sentence, Set<Seat> confirmed) {
        var terms = new AgreementTerms(sentence, Set.of(Seat.A, Seat.B), LocalDate.of(2026, 12, 6));
        return new Agreement(new AgreementId(ID), HOME, 1, terms, Seat.A, confirmed, Optional.empty());
    }

    private static LimitWithPlan plan(String item, Set<Seat> confirmed) {
        var limit = new LimitId(new ItemId(item), Seat.A);
        var way = new LimitPlan.PlanProposal(1, "We ask a day before", Seat.B, confirmed);
        return new LimitWithPlan(
                new OpenedLimit(limit, CorePack.pack().items().getFirst(), LimitLevel.NOT_OK),
                new LimitPlan(limit, "A day's notice", Optional.of(way)));
    }
}
