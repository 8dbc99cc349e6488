package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.door.DoorRefused.SnapshotDamaged;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedSnapshotTests {

    private static final byte[] X = {1, 2};
    private static final byte[] Y = {3};
    private static final byte[] XY = {1, 2, 3};

    @Test
    void theSamePiecesHaveTheSameDigest() {
        var stored = new SealedSnapshot(List.of(X), List.of(Y), List.of(XY));
        assertThat(stored.verified(stored.sha256())).isSameAs(stored);
    }

    @Test
    void noPieceCanBeExchangedSplitOrMoved() {
        var digest = new SealedSnapshot(List.of(X), List.of(Y), List.of(XY)).sha256();
        refused(new SealedSnapshot(List.of(X), List.of(XY), List.of(Y)), digest);
        refused(new SealedSnapshot(List.of(X), List.of(Y), List.of(X, Y)), digest);
        refused(new SealedSnapshot(List.of(X), List.of(Y, XY), List.of()), digest);
    }

    private static void refused(SealedSnapshot changed, byte[] digest) {
        assertThatExceptionOfType(SnapshotDamaged.class).isThrownBy(() -> changed.verified(digest));
    }
}
