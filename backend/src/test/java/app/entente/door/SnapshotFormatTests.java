package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.answering.Mutual;
import app.entente.answering.PayloadWriter;
import app.entente.couple.Seat;
import app.entente.questionnaire.Item;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotFormatTests {

    private final Random random = new Random(11);

    @Test
    void aHalfIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var half = mutual().half(Seat.B);
            assertThat(SnapshotFormat.half(SnapshotFormat.half(half))).isEqualTo(half);
        }
    }

    @Test
    void whatBothShareIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var mutual = mutual();
            var read = SnapshotFormat.shared(SnapshotFormat.shared(mutual));
            assertThat(read.items().stream().map(SnapshotFormat.Frozen::item))
                    .isEqualTo(mutual.items().stream().map(Item::id).toList());
            assertThat(read.topics()).isEqualTo(mutual.topics());
            assertThat(read.scales()).isEqualTo(mutual.scales());
        }
    }

    @Test
    void whatWasFrozenBeforeThereWereScalesIsRead() {
        var out = new PayloadWriter().number(1);
        out.list(List.of(Asked.SAVINGS), it -> out.text(it.id().value()).number(it.version()));
        var read = SnapshotFormat.shared(
                out.list(List.of(Asked.MONEY), it -> out.text(it.value())).bytes());
        assertThat(read.items()).containsExactly(new SnapshotFormat.Frozen(Asked.SAVINGS.id(), 1));
        assertThat(read.topics()).containsExactly(Asked.MONEY);
        assertThat(read.scales()).isEmpty();
    }

    private Mutual mutual() {
        return FilledSheets.mutual(
                Asked.ALL, FilledSheets.any(random, Seat.A, Asked.ALL), FilledSheets.any(random, Seat.B, Asked.ALL));
    }
}
