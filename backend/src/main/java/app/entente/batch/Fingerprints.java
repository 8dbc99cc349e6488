package app.entente.batch;

/** A set of numbers other than 0 in open addressing. It grows by a quarter, and gives its old pieces back. */
final class Fingerprints {

    private final Pieces memory;
    private long[][] pieces;
    private int used;

    Fingerprints(Pieces memory) {
        this.memory = memory;
        pieces = memory.take(1);
    }

    /** Whether the number is new. */
    boolean add(long print) {
        if (!put(print)) {
            return false;
        }
        if (5 * ++used > 4 * places()) {
            grow();
        }
        return true;
    }

    private int places() {
        return pieces.length * Pieces.SIZE;
    }

    private void grow() {
        var old = pieces;
        pieces = memory.take(old.length + (old.length + 3) / 4);
        for (var piece : old) {
            for (var print : piece) {
                if (print != 0) {
                    put(print);
                }
            }
        }
        memory.giveBack(old);
    }

    /** The first free place from where the number belongs; 0 marks a free one. */
    private boolean put(long print) {
        var place = (int) Math.unsignedMultiplyHigh(print, places());
        while (at(place) != 0) {
            if (at(place) == print) {
                return false;
            }
            place = place + 1 == places() ? 0 : place + 1;
        }
        pieces[place / Pieces.SIZE][place % Pieces.SIZE] = print;
        return true;
    }

    private long at(int place) {
        return pieces[place / Pieces.SIZE][place % Pieces.SIZE];
    }
}
