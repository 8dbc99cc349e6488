package app.entente.door;

import app.entente.couple.Seat;
import app.entente.payload.PayloadCodec;
import app.entente.sheet.SharedAnswers;
import java.io.ByteArrayOutputStream;

/** The bytes of a snapshot: all that either can ever see is made of these. */
final class SnapshotBytes {

    private static final PayloadCodec CODEC = new PayloadCodec();

    private SnapshotBytes() {}

    static byte[] of(SharedAnswers sharedAnswers) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(CODEC.write(SnapshotFormat.SHARED, SnapshotFormat.SharedPart.of(sharedAnswers)));
        bytes.writeBytes(CODEC.write(SnapshotFormat.HALF, sharedAnswers.half(Seat.A)));
        bytes.writeBytes(CODEC.write(SnapshotFormat.HALF, sharedAnswers.half(Seat.B)));
        return bytes.toByteArray();
    }
}
