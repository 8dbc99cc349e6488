package app.entente.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A pool of small arrays, all zero, handed out and taken back: the arrays of a table that has grown serve the next one.
 */
final class ArrayPool {

    static final int SIZE = 32;

    private final Deque<long[]> free = new ArrayDeque<>();
    private long made;

    long[][] acquire(int count) {
        var blocks = new long[count][];
        for (int i = 0; i < count; i++) {
            blocks[i] = acquire();
        }
        return blocks;
    }

    private long[] acquire() {
        var block = free.poll();
        if (block != null) {
            return block;
        }
        made++;
        return new long[SIZE];
    }

    void release(long[][] blocks) {
        for (var block : blocks) {
            Arrays.fill(block, 0);
            free.push(block);
        }
    }

    /** Returns the bytes of all arrays, in use or not. */
    long bytes() {
        return made * SIZE * Long.BYTES;
    }
}
