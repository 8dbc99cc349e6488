package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Seat;
import app.entente.payload.PayloadWriter;
import app.entente.questionnaire.Item;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SampleItems;
import app.entente.sheet.SharedAnswers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotFormatTests {

    private final Random random = new Random(11);

    @Test
    void aHalfIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var sharedHalf = mutual().half(Seat.B);
            assertThat(SnapshotFormat.half(SnapshotFormat.half(sharedHalf))).isEqualTo(sharedHalf);
        }
    }

    @Test
    void whatBothShareIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var sharedAnswers = mutual();
            var read = SnapshotFormat.shared(SnapshotFormat.shared(sharedAnswers));
            assertThat(read.items().stream().map(SnapshotFormat.ItemVersion::item))
                    .isEqualTo(sharedAnswers.items().stream().map(Item::id).toList());
            assertThat(read.topics()).isEqualTo(sharedAnswers.talkThemes());
            assertThat(read.scales()).isEqualTo(sharedAnswers.scales());
        }
    }

    @Test
    void whatWasFrozenBeforeThereWereScalesIsRead() {
        var out = new PayloadWriter().number(1);
        out.list(List.of(SampleItems.SAVINGS), it -> out.text(it.id().value()).number(it.version()));
        var read = SnapshotFormat.shared(
                out.list(List.of(SampleItems.MONEY), it -> out.text(it.value())).bytes());
        assertThat(read.items()).containsExactly(new SnapshotFormat.ItemVersion(SampleItems.SAVINGS.id(), 1));
        assertThat(read.topics()).containsExactly(SampleItems.MONEY);
        assertThat(read.scales()).isEmpty();
    }

    private SharedAnswers mutual() {
        return FilledSheets.mutual(
                SampleItems.ALL,
                FilledSheets.any(random, Seat.A, SampleItems.ALL),
                FilledSheets.any(random, Seat.B, SampleItems.ALL));
    }
}
