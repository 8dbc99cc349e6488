package app.entente.compare;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Remembers which couples came before by eight bytes each, in at most sixteen bytes a couple. Many small sets grow one
 * after another into arrays that others have returned, so that memory never holds the whole set twice.
 */
final class SeenIds {

    private static final int SETS = 256;

    private final ArrayPool memory = new ArrayPool();
    private final LongHashSet[] sets =
            Stream.generate(() -> new LongHashSet(memory)).limit(SETS).toArray(LongHashSet[]::new);

    /**
     * Adds a couple; returns whether it is new. Two of different names are taken for one with a chance of one in 2⁶⁴
     * per pair.
     */
    boolean add(String couple) {
        var print = hash(couple);
        return sets[(int) print & (SETS - 1)].add(print);
    }

    /** Returns the bytes that it holds. */
    long bytes() {
        return memory.bytes();
    }

    /** Returns a hash of 64 bits by FNV-1a (Fowler, Noll, Vo 1991) with a final mix (Stafford 2011); never 0. */
    static long hash(String couple) {
        long hash = 0xcbf29ce484222325L;
        for (var it : couple.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (it & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
