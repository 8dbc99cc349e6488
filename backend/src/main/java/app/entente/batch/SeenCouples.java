package app.entente.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers eight bytes for each couple, and at the end says which of them may have come twice. */
final class SeenCouples {

    private static final int CHUNK = 1 << 16;

    private final List<long[]> chunks = new ArrayList<>();
    private int used = CHUNK;
    private long count;

    void add(String couple) {
        if (used == CHUNK) {
            chunks.add(new long[CHUNK]);
            used = 0;
        }
        chunks.getLast()[used++] = fingerprint(couple);
        count++;
    }

    long count() {
        return count;
    }

    /** Fingerprints that occur more than once: usually none; two couples with one fingerprint are possible. */
    Set<Long> repeated() {
        var all = new long[Math.toIntExact(count)];
        for (int i = 0; i < chunks.size(); i++) {
            var from = i * CHUNK;
            System.arraycopy(chunks.get(i), 0, all, from, Math.min(CHUNK, all.length - from));
        }
        Arrays.sort(all);
        var twice = new HashSet<Long>();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                twice.add(all[i]);
            }
        }
        return twice;
    }

    /** 64 bits by FNV-1a (Fowler, Noll, Vo 1991) with a final mix. */
    static long fingerprint(String couple) {
        long hash = 0xcbf29ce484222325L;
        for (var it : couple.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (it & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }
}
