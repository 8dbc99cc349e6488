package app.entente.compare;

/** A set of numbers other than 0, by open addressing. It grows by a quarter, and returns its old arrays to the pool. */
final class LongHashSet {

    private final ArrayPool memory;
    private long[][] blocks;
    private int used;

    LongHashSet(ArrayPool memory) {
        this.memory = memory;
        blocks = memory.acquire(1);
    }

    /** Adds a number; returns whether it is new. */
    boolean add(long print) {
        if (!insert(print)) {
            return false;
        }
        if (5 * ++used > 4 * capacity()) {
            grow();
        }
        return true;
    }

    private int capacity() {
        return blocks.length * ArrayPool.SIZE;
    }

    private void grow() {
        var old = blocks;
        blocks = memory.acquire(old.length + (old.length + 3) / 4);
        for (var piece : old) {
            for (var print : piece) {
                if (print != 0) {
                    insert(print);
                }
            }
        }
        memory.release(old);
    }

    /** Inserts a number at the first free place from its own, which 0 marks; returns whether it is new. */
    private boolean insert(long print) {
        var place = (int) Math.unsignedMultiplyHigh(print, capacity());
        while (at(place) != 0) {
            if (at(place) == print) {
                return false;
            }
            place = place + 1 == capacity() ? 0 : place + 1;
        }
        blocks[place / ArrayPool.SIZE][place % ArrayPool.SIZE] = print;
        return true;
    }

    private long at(int place) {
        return blocks[place / ArrayPool.SIZE][place % ArrayPool.SIZE];
    }
}
