package app.entente.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of a study: what they are called, which way they are keyed, and which scales they form.
 */
final class Items {

    private final List<String> ids;
    private final int[] keys;
    private final int lo;
    private final int hi;
    private final Map<String, int[]> scales;
    private final Map<String, Integer> positions;

    Items(List<String> ids, int[] keys, int lo, int hi, Map<String, int[]> scales, Map<String, Integer> positions) {
        this.ids = ids;
        this.keys = keys;
        this.lo = lo;
        this.hi = hi;
        this.scales = scales;
        this.positions = positions;
    }

    /** In the order of the file, each once. */
    List<String> ids() {
        return ids;
    }

    /** 1 or -1, per item. */
    int[] keys() {
        return keys;
    }

    int lo() {
        return lo;
    }

    int hi() {
        return hi;
    }

    /** Each scale's items by position, in the order of the file. */
    Map<String, int[]> scales() {
        return scales;
    }

    Map<String, Integer> positions() {
        return positions;
    }

    private static final List<String> COLUMNS = List.of("item", "scale", "key", "lo", "hi");

    static Items read(Path file) {
        var reading = new Reading();
        new Table(file, COLUMNS).forEachRow(reading::row);
        return reading.items(file);
    }

    int size() {
        return ids.size();
    }

    /** How many options the scale has. */
    int options() {
        return hi - lo + 1;
    }

    /** The answer turned in the direction of its key. */
    int keyed(int item, int answer) {
        return keys[item] == 1 ? answer : lo + hi - answer;
    }

    private static final class Reading {

        private final Map<String, Integer> positions = new LinkedHashMap<>();
        private final List<Integer> keys = new ArrayList<>();
        private final Map<String, List<Integer>> scales = new LinkedHashMap<>();
        private int lo;
        private int hi;

        void row(Table.Row row) {
            var key = Whole.required(row, 2);
            if (key != 1 && key != -1) {
                throw row.bad(2, "a key is 1 or -1, not " + key);
            }
            limits(row, Whole.required(row, 3), Whole.required(row, 4));
            var item = row.required(0);
            var position = positions.computeIfAbsent(item, _ -> {
                keys.add(key);
                return positions.size();
            });
            if (keys.get(position) != key) {
                throw row.bad(2, "item %s has another key further up".formatted(item));
            }
            var members = scales.computeIfAbsent(row.required(1), _ -> new ArrayList<>());
            if (members.contains(position)) {
                throw row.bad(0, "item %s stands twice in scale %s".formatted(item, row.required(1)));
            }
            members.add(position);
        }

        private void limits(Table.Row row, int from, int to) {
            if (from >= to) {
                throw row.bad(3, "lo %d is not below hi %d".formatted(from, to));
            }
            if (positions.isEmpty()) {
                lo = from;
                hi = to;
            } else if (from != lo || to != hi) {
                throw row.bad(
                        3, "all items share lo and hi: %d..%d here, %d..%d further up".formatted(from, to, lo, hi));
            }
        }

        Items items(Path file) {
            if (positions.isEmpty()) {
                throw BadInput.at(file, 2, 1, "no item");
            }
            var members = new LinkedHashMap<String, int[]>();
            scales.forEach((scale, of) ->
                    members.put(scale, of.stream().mapToInt(Integer::intValue).toArray()));
            return new Items(
                    List.copyOf(positions.keySet()),
                    keys.stream().mapToInt(Integer::intValue).toArray(),
                    lo,
                    hi,
                    members,
                    Map.copyOf(positions));
        }
    }
}
