package app.entente.compare;

/** A set of numbers other than 0 in open addressing. It grows by a quarter, and gives its old pieces back. */
final class LongHashSet {

    private final ArrayPool memory;
    private long[][] blocks;
    private int used;

    LongHashSet(ArrayPool memory) {
        this.memory = memory;
        blocks = memory.acquire(1);
    }

    /** Whether the number is new. */
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

    /** The first free place from where the number belongs; 0 marks a free one. */
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
