package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.answering.Mutual;
import app.entente.couple.Seat;
import app.entente.questionnaire.Item;
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
            var read = SnapshotFormat.shared(SnapshotFormat.shared(mutual.items(), mutual.topics()));
            assertThat(read.items().stream().map(SnapshotFormat.Frozen::item))
                    .isEqualTo(mutual.items().stream().map(Item::id).toList());
            assertThat(read.topics()).isEqualTo(mutual.topics());
        }
    }

    private Mutual mutual() {
        return FilledSheets.mutual(
                Asked.ALL, FilledSheets.any(random, Seat.A, Asked.ALL), FilledSheets.any(random, Seat.B, Asked.ALL));
    }
}
