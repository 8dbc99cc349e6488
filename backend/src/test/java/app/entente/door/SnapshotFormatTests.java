package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Seat;
import app.entente.door.SnapshotFormat.SharedPart;
import app.entente.payload.PayloadCodec;
import app.entente.payload.PayloadWriter;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SampleItems;
import app.entente.sheet.SharedAnswers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotFormatTests {

    private final PayloadCodec codec = new PayloadCodec();
    private final Random random = new Random(11);

    @Test
    void aHalfIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var sharedHalf = mutual().half(Seat.B);
            assertThat(codec.read(SnapshotFormat.HALF, codec.write(SnapshotFormat.HALF, sharedHalf)))
                    .isEqualTo(sharedHalf);
        }
    }

    @Test
    void whatBothShareIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var sharedPart = SharedPart.of(mutual());
            assertThat(codec.read(SnapshotFormat.SHARED, codec.write(SnapshotFormat.SHARED, sharedPart)))
                    .isEqualTo(sharedPart);
        }
    }

    @Test
    void whatWasFrozenBeforeThereWereScalesIsRead() {
        var out = new PayloadWriter().number(1);
        out.list(List.of(SampleItems.SAVINGS), it -> out.text(it.id().value()).number(it.version()));
        out.list(List.of(SampleItems.MONEY), it -> out.text(it.value()));
        assertThat(codec.read(SnapshotFormat.SHARED, out.bytes()))
                .isEqualTo(new SharedPart(
                        List.of(new SnapshotFormat.ItemVersion(SampleItems.SAVINGS.id(), 1)),
                        List.of(SampleItems.MONEY),
                        List.of()));
    }

    private SharedAnswers mutual() {
        return FilledSheets.mutual(
                SampleItems.ALL,
                FilledSheets.any(random, Seat.A, SampleItems.ALL),
                FilledSheets.any(random, Seat.B, SampleItems.ALL));
    }
}
