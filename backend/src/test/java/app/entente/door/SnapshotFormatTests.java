package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.answering.Mutual;
import app.entente.answering.PayloadWriter;
import app.entente.couple.Seat;
import app.entente.door.SnapshotFormat.Shared;
import app.entente.payload.PayloadCodec;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotFormatTests {

    private final PayloadCodec codec = new PayloadCodec();
    private final Random random = new Random(11);

    @Test
    void aHalfIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var half = mutual().half(Seat.B);
            assertThat(codec.read(SnapshotFormat.HALF, codec.write(SnapshotFormat.HALF, half)))
                    .isEqualTo(half);
        }
    }

    @Test
    void whatBothShareIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var shared = Shared.of(mutual());
            assertThat(codec.read(SnapshotFormat.SHARED, codec.write(SnapshotFormat.SHARED, shared)))
                    .isEqualTo(shared);
        }
    }

    @Test
    void whatWasFrozenBeforeThereWereScalesIsRead() {
        var out = new PayloadWriter().number(1);
        out.list(List.of(Asked.SAVINGS), it -> out.text(it.id().value()).number(it.version()));
        out.list(List.of(Asked.MONEY), it -> out.text(it.value()));
        assertThat(codec.read(SnapshotFormat.SHARED, out.bytes()))
                .isEqualTo(new Shared(
                        List.of(new SnapshotFormat.Frozen(Asked.SAVINGS.id(), 1)), List.of(Asked.MONEY), List.of()));
    }

    private Mutual mutual() {
        return FilledSheets.mutual(
                Asked.ALL, FilledSheets.any(random, Seat.A, Asked.ALL), FilledSheets.any(random, Seat.B, Asked.ALL));
    }
}
