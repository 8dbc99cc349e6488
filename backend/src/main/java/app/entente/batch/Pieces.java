package app.entente.batch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Small pieces of memory, all zero, handed out and taken back: what a grown table leaves is there for the next one. */
final class Pieces {

    static final int SIZE = 32;

    private final Deque<long[]> free = new ArrayDeque<>();
    private long made;

    long[][] take(int count) {
        var pieces = new long[count][];
        for (int i = 0; i < count; i++) {
            pieces[i] = take();
        }
        return pieces;
    }

    private long[] take() {
        var piece = free.poll();
        if (piece != null) {
            return piece;
        }
        made++;
        return new long[SIZE];
    }

    void giveBack(long[][] pieces) {
        for (var piece : pieces) {
            Arrays.fill(piece, 0);
            free.push(piece);
        }
    }

    /** The bytes of all pieces, in use or not. */
    long bytes() {
        return made * SIZE * Long.BYTES;
    }
}
