package app.entente.door;

import static app.entente.answering.FilledSheets.mutual;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.answering.Mutual;
import app.entente.answering.Unseen;
import app.entente.couple.Seat;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Private is inert, exactly: what comes through the door is a function of what both show and the themes for talk. */
class InertnessTests {

    private static final int PAIRS = 10_000;

    @Test
    void nothingOutsideWhatBothShowChangesAByte() {
        var random = new Random(20_260_301);
        var shown = 0;
        var moved = 0;
        var scales = 0;
        var alone = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var a = FilledSheets.any(random, Seat.A, Asked.ALL);
            var b = FilledSheets.any(random, Seat.B, Asked.ALL);
            var before = mutual(Asked.ALL, a, b);
            var changed = Unseen.changed(random, Asked.ALL, a, b);
            assertThat(bytes(mutual(Asked.ALL, changed.a(), changed.b()))).isEqualTo(bytes(before));
            shown += before.items().size();
            scales += before.scales().size();
            alone +=
                    changed.a().ticks().equals(a.ticks()) && changed.b().ticks().equals(b.ticks()) ? 0 : 1;
            moved += changed.a().equals(a) || changed.b().equals(b) ? 0 : 1;
        }
        assertThat(shown).isGreaterThan(PAIRS); // or nothing was shown at all
        assertThat(moved).isEqualTo(PAIRS); // or nothing was changed at all
        assertThat(scales).isGreaterThan(PAIRS / 10); // or no scale was shown by both
        assertThat(alone).isGreaterThan(PAIRS / 10); // or nobody's tick alone was changed
    }

    /** All that either can ever see is made of these. */
    private static byte[] bytes(Mutual mutual) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SnapshotFormat.shared(mutual));
        bytes.writeBytes(SnapshotFormat.half(mutual.half(Seat.A)));
        bytes.writeBytes(SnapshotFormat.half(mutual.half(Seat.B)));
        return bytes.toByteArray();
    }
}
