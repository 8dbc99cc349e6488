package app.entente.door;

import app.entente.couple.Seat;
import app.entente.digest.Sha256;
import app.entente.door.DoorRefused.SnapshotDamaged;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/** A snapshot as it is stored: sealed parts, bound together by one digest so that no part can be exchanged. */
record SealedSnapshot(List<byte[]> shared, List<byte[]> a, List<byte[]> b) {

    SealedSnapshot {
        shared = List.copyOf(shared);
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    List<byte[]> half(Seat seat) {
        return switch (seat) {
            case A -> a;
            case B -> b;
        };
    }

    byte[] sha256() {
        var digest = Sha256.start();
        add(digest, shared);
        add(digest, a);
        add(digest, b);
        return digest.digest();
    }

    SealedSnapshot verified(byte[] sha256) {
        if (!MessageDigest.isEqual(sha256, sha256())) {
            throw new SnapshotDamaged();
        }
        return this;
    }

    /**
     * Adds the parts to the digest with their number and lengths, so that nothing can move from one part into the next.
     */
    private static void add(MessageDigest digest, List<byte[]> pieces) {
        digest.update(number(pieces.size()));
        for (var piece : pieces) {
            digest.update(number(piece.length));
            digest.update(piece);
        }
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
