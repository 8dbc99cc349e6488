package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.Seen;
import app.entente.answering.SheetFiller;
import app.entente.answering.UnsharedChanges;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.PartnerColour;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.document.GuideFormat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.questionnaire.CorePack;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Private is inert in what can be taken home: two couples that differ only in what is unseen get the same files. */
@BackendTest
class GuideInertnessTests {

    private static final int PAIRS = 15;
    private static final List<Item> ASKED = CorePack.pack().items();

    private final Couples couples;
    private final Spaces spaces;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Guides guides;
    private final Comparisons comparisons;

    @Autowired
    GuideInertnessTests(
            Couples couples,
            Spaces spaces,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Guides guides,
            Comparisons comparisons) {
        this.couples = couples;
        this.spaces = spaces;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.guides = guides;
        this.comparisons = comparisons;
    }

    @Test
    void nothingOutsideWhatBothShowIsInAFile() {
        var random = new Random(20_260_303);
        for (int pair = 0; pair < PAIRS; pair++) {
            var a = FilledSheets.any(random, Seat.A, ASKED);
            var b = FilledSheets.any(random, Seat.B, ASKED);
            var changed = UnsharedChanges.changed(random, ASKED, a, b);
            assertThat(takenHome(changed.a(), changed.b())).isEqualTo(takenHome(a, b));
        }
    }

    @Test
    void oneAnswerThatBothShowWouldBeNoticedInEveryFile() {
        var random = new Random(20_260_306);
        var a = FilledSheets.any(random, Seat.A, ASKED);
        var b = FilledSheets.any(random, Seat.B, ASKED);
        var before = takenHome(a, b);
        assertThat(takenHome(Seen.changed(random, ASKED, a, b), b)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void oneKeptAnswerThatLeakedWouldBeNoticedInEveryFile() {
        var random = new Random(20_261_128);
        var a = FilledSheets.any(random, Seat.A, ASKED);
        var b = FilledSheets.any(random, Seat.B, ASKED);
        var before = takenHome(a, b);
        assertThat(takenHome(a, Seen.leaked(ASKED, a, b))).doesNotContainAnyElementsOf(before);
    }

    private List<String> takenHome(Sheet.Sealed a, Sheet.Sealed b) {
        var people = tealFirst();
        sheetFiller.copy(people.first(), a);
        sheetFiller.copy(people.second(), b);
        var couple = openedCouples.opened(people);
        everythingGoesIn(couple);
        return List.of(file(couple, GuideFormat.JSON), file(couple, GuideFormat.MARKDOWN));
    }

    /** Colours are drawn by lot, and the one that is drawn comes first. */
    private TwoPeople tealFirst() {
        var people = couples.strangers();
        return spaces.overview(people.first()).myColour() == PartnerColour.TEAL ? people : tealFirst();
    }

    private void everythingGoesIn(OpenedCouple couple) {
        var topics = new HashSet<>(comparisons.compare(couple.firsts()).themesToTalkAbout());
        var guideDraft = guides.setContents(
                couple.firsts(),
                guides.draft(couple.firsts()),
                new GuideContents(EnumSet.allOf(GuidePart.class), topics, true));
        guides.approve(couple.firsts(), guideDraft);
        guides.approve(couple.seconds(), guideDraft);
    }

    private String file(OpenedCouple couple, GuideFormat guideFormat) {
        return new String(guides.render(couple.seconds(), guideFormat, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
