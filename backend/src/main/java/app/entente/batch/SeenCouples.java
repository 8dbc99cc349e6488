package app.entente.batch;

import java.nio.charset.StandardCharsets;

/**
 * Remembers by eight bytes each which couples came before, in at most sixteen bytes a couple. Many small tables instead
 * of one large: they grow one after another, so that never all of it stands in memory twice.
 */
final class SeenCouples {

    private static final int TABLES = 256;
    private static final int SMALLEST = 16;

    private final long[][] tables = new long[TABLES][SMALLEST];
    private final int[] used = new int[TABLES];

    /** Whether the couple is new. Two of different names are taken for one with a chance of one in 2⁶⁴ a pair. */
    boolean add(String couple) {
        var print = fingerprint(couple);
        var table = (int) print & (TABLES - 1);
        if (!put(tables[table], print)) {
            return false;
        }
        if (5 * ++used[table] > 4 * tables[table].length) {
            tables[table] = grown(tables[table]);
        }
        return true;
    }

    /** The bytes that it holds. */
    long bytes() {
        long slots = 0;
        for (var table : tables) {
            slots += table.length;
        }
        return slots * Long.BYTES;
    }

    private static long[] grown(long[] table) {
        var grown = new long[table.length + table.length / 2];
        for (var print : table) {
            if (print != 0) {
                put(grown, print);
            }
        }
        return grown;
    }

    /** Open addressing: the first free place from where the fingerprint belongs; 0 marks a free one. */
    private static boolean put(long[] table, long print) {
        var place = (int) Math.unsignedMultiplyHigh(print, table.length);
        while (table[place] != 0) {
            if (table[place] == print) {
                return false;
            }
            place = place + 1 == table.length ? 0 : place + 1;
        }
        table[place] = print;
        return true;
    }

    /** 64 bits by FNV-1a (Fowler, Noll, Vo 1991) with a final mix (Stafford 2011); never 0. */
    static long fingerprint(String couple) {
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
