package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.FilledSheets;
import app.entente.answering.Pen;
import app.entente.answering.Seen;
import app.entente.answering.Sheet;
import app.entente.answering.Unseen;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.couple.Voice;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
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
    private final Pen pen;
    private final Pairs pairs;
    private final Guides guides;
    private final Comparisons comparisons;

    @Autowired
    GuideInertnessTests(Couples couples, Spaces spaces, Pen pen, Pairs pairs, Guides guides, Comparisons comparisons) {
        this.couples = couples;
        this.spaces = spaces;
        this.pen = pen;
        this.pairs = pairs;
        this.guides = guides;
        this.comparisons = comparisons;
    }

    @Test
    void nothingOutsideWhatBothShowIsInAFile() {
        var random = new Random(20_260_303);
        for (int pair = 0; pair < PAIRS; pair++) {
            var a = FilledSheets.any(random, Seat.A, ASKED);
            var b = FilledSheets.any(random, Seat.B, ASKED);
            var changed = Unseen.changed(random, ASKED, a, b);
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

    private List<String> takenHome(Sheet.Sealed a, Sheet.Sealed b) {
        var people = tealFirst();
        pen.copy(people.first(), a);
        pen.copy(people.second(), b);
        var couple = pairs.opened(people);
        everythingGoesIn(couple);
        return List.of(file(couple, Format.JSON), file(couple, Format.MARKDOWN));
    }

    /** Colours are drawn by lot, and the one that is drawn comes first. */
    private TwoPeople tealFirst() {
        var people = couples.strangers();
        return spaces.pair(people.first()).myVoice() == Voice.TEAL ? people : tealFirst();
    }

    private void everythingGoesIn(OpenCouple couple) {
        var topics = new HashSet<>(TopicId.all(comparisons.of(couple.firsts())));
        var draft = guides.compose(
                couple.firsts(), guides.draft(couple.firsts()), new Contents(EnumSet.allOf(Part.class), topics, true));
        guides.approve(couple.firsts(), draft);
        guides.approve(couple.seconds(), draft);
    }

    private String file(OpenCouple couple, Format format) {
        return new String(guides.render(couple.seconds(), format, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
