package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.FilledSheets;
import app.entente.answering.Pen;
import app.entente.answering.Seen;
import app.entente.answering.Sheet;
import app.entente.answering.Unseen;
import app.entente.couple.Couples;
import app.entente.couple.Seat;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
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
    private final Pen pen;
    private final Pairs pairs;

    @Autowired
    ServicesInertnessTests(Couples couples, Pen pen, Pairs pairs) {
        this.couples = couples;
        this.pen = pen;
        this.pairs = pairs;
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingOutsideWhatBothShowReachesEither() {
        var random = new Random(20_260_302);
        for (int pair = 0; pair < PAIRS; pair++) {
            var asked = some(random);
            var a = FilledSheets.any(random, Seat.A, asked);
            var b = FilledSheets.any(random, Seat.B, asked);
            var changed = Unseen.changed(random, asked, a, b);
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

    /** Twelve are met by both, the others by neither. */
    private static List<Item> some(Random random) {
        var drawn = new ArrayList<>(CorePack.pack().items());
        Collections.shuffle(drawn, random);
        var kept = Set.copyOf(drawn.subList(0, ASKED));
        return CorePack.pack().items().stream().filter(kept::contains).toList();
    }

    private OpenCouple opened(Sheet.Sealed a, Sheet.Sealed b) {
        var people = couples.strangers();
        pen.copy(people.first(), a);
        pen.copy(people.second(), b);
        return pairs.opened(people);
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
