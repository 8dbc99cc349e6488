package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.Seen;
import app.entente.answering.SheetFiller;
import app.entente.answering.UnsharedChanges;
import app.entente.couple.Couples;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.questionnaire.CorePack;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Private is inert through the services too: two couples that differ only in what is unseen see the same. */
@BackendTest
class ServicesInertnessTests {

    private static final int PAIRS = 200;
    private static final int ASKED = 12;

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;

    @Autowired
    ServicesInertnessTests(Couples couples, SheetFiller sheetFiller, OpenedCouples openedCouples) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingOutsideWhatBothShowReachesEither() {
        var random = new Random(20_260_302);
        for (int pair = 0; pair < PAIRS; pair++) {
            var asked = some(random);
            var a = FilledSheets.any(random, Seat.A, asked);
            var b = FilledSheets.any(random, Seat.B, asked);
            var changed = UnsharedChanges.changed(random, asked, a, b);
            var before = opened(a, b);
            var after = opened(changed.a(), changed.b());
            assertThat(seen(after.firsts())).isEqualTo(seen(before.firsts()));
            assertThat(seen(after.seconds())).isEqualTo(seen(before.seconds()));
        }
    }

    @Test
    void oneAnswerThatBothShowWouldBeNoticedByEither() {
        var random = new Random(20_260_305);
        var asked = CorePack.pack().items();
        var a = FilledSheets.any(random, Seat.A, asked);
        var b = FilledSheets.any(random, Seat.B, asked);
        var before = opened(a, b);
        var after = opened(Seen.changed(random, asked, a, b), b);
        assertThat(seen(after.firsts())).isNotEqualTo(seen(before.firsts()));
        assertThat(seen(after.seconds())).isNotEqualTo(seen(before.seconds()));
    }

    @Test
    void oneKeptAnswerThatLeakedWouldBeNoticedByEither() {
        var random = new Random(20_261_127);
        var asked = CorePack.pack().items();
        var a = FilledSheets.any(random, Seat.A, asked);
        var b = FilledSheets.any(random, Seat.B, asked);
        var before = opened(a, b);
        var after = opened(a, Seen.leaked(asked, a, b));
        assertThat(seen(after.firsts())).isNotEqualTo(seen(before.firsts()));
        assertThat(seen(after.seconds())).isNotEqualTo(seen(before.seconds()));
    }

    /** Twelve are met by both, the others by neither. */
    private static List<Item> some(Random random) {
        var drawn = new ArrayList<>(CorePack.pack().items());
        Collections.shuffle(drawn, random);
        var kept = Set.copyOf(drawn.subList(0, ASKED));
        return CorePack.pack().items().stream().filter(kept::contains).toList();
    }

    private OpenedCouple opened(Sheet.Sealed a, Sheet.Sealed b) {
        var people = couples.strangers();
        sheetFiller.copy(people.first(), a);
        sheetFiller.copy(people.second(), b);
        return openedCouples.opened(people);
    }

    /** All there is to see, but for the names of the round and of the moment. */
    private static List<Object> seen(OpenedPair pair) {
        return List.of(
                pair.items(),
                pair.items().stream()
                        .map(it -> pair.importance(it.item().theme()))
                        .toList(),
                CorePack.pack().themes().stream()
                        .map(it -> pair.importance(it.id()))
                        .toList(),
                pair.topics(),
                pair.scales(),
                pair.withdrawn());
    }
}
