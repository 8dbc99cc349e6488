package app.entente.compare;

import app.entente.csv.CsvRow;
import app.entente.csv.CsvTable;
import app.entente.csv.EncodedField;
import app.entente.csv.Integers;
import app.entente.csv.InvalidInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a study: their names, the direction of their key, and the scales they form. */
final class StudyItems {

    private final List<String> ids;
    private final int[] keys;
    private final int lo;
    private final int hi;
    private final List<EncodedField> fields;
    private final List<StudyScale> scales;
    private final Map<String, Integer> positions;

    StudyItems(List<String> ids, int[] keys, int lo, int hi, List<StudyScale> scales, Map<String, Integer> positions) {
        this.ids = ids;
        this.keys = keys;
        this.lo = lo;
        this.hi = hi;
        fields = ids.stream().map(EncodedField::of).toList();
        this.scales = scales;
        this.positions = positions;
    }

    /** Returns the item ids in the order of the file, each once. */
    List<String> ids() {
        return ids;
    }

    /** Returns the item ids, encoded for a file. */
    List<EncodedField> fields() {
        return fields;
    }

    /** Returns the direction of the key, 1 or -1, per item. */
    int[] keys() {
        return keys;
    }

    int lo() {
        return lo;
    }

    int hi() {
        return hi;
    }

    /** Returns the scales in the order of the file. */
    List<StudyScale> scales() {
        return scales;
    }

    Map<String, Integer> positions() {
        return positions;
    }

    /** The largest absolute value of an answer: more is no rating, and sums of squares would overflow. */
    private static final int FURTHEST = 10_000;

    private static final List<String> COLUMNS = List.of("item", "scale", "key", "lo", "hi");

    static StudyItems read(Path file) {
        var itemsReader = new ItemsReader();
        new CsvTable(file, COLUMNS).forEachRow(itemsReader::row);
        return itemsReader.items(file);
    }

    int size() {
        return ids.size();
    }

    /** Returns the number of options of the study's answers. */
    int options() {
        return hi - lo + 1;
    }

    /** Returns the answer turned in the direction of its key. */
    int keyed(int item, int answer) {
        return keys[item] == 1 ? answer : lo + hi - answer;
    }

    private static final class ItemsReader {

        private final Map<String, Integer> positions = new LinkedHashMap<>();
        private final List<Integer> keys = new ArrayList<>();
        private final Map<String, List<Integer>> scales = new LinkedHashMap<>();
        private int lo;
        private int hi;

        void row(CsvRow csvRow) {
            var key = Integers.required(csvRow, 2);
            if (key != 1 && key != -1) {
                throw csvRow.bad(2, "a key is 1 or -1, not " + key);
            }
            limits(csvRow, Integers.required(csvRow, 3), Integers.required(csvRow, 4));
            var item = csvRow.required(0);
            var position = positions.computeIfAbsent(item, _ -> {
                keys.add(key);
                return positions.size();
            });
            if (keys.get(position) != key) {
                throw csvRow.bad(2, "item %s has another key further up".formatted(InvalidInput.shown(item)));
            }
            var members = scales.computeIfAbsent(csvRow.required(1), _ -> new ArrayList<>());
            if (members.contains(position)) {
                throw csvRow.bad(
                        0,
                        "item %s stands twice in scale %s"
                                .formatted(InvalidInput.shown(item), InvalidInput.shown(csvRow.required(1))));
            }
            members.add(position);
        }

        private void limits(CsvRow csvRow, int from, int to) {
            if (Math.abs(from) > FURTHEST || Math.abs(to) > FURTHEST) {
                throw csvRow.bad(3, "lo and hi lie between -%s and %s".formatted(FURTHEST, FURTHEST));
            }
            if (from >= to) {
                throw csvRow.bad(3, "lo %s is not below hi %s".formatted(from, to));
            }
            if (positions.isEmpty()) {
                lo = from;
                hi = to;
            } else if (from != lo || to != hi) {
                var first = positions.keySet().iterator().next();
                throw csvRow.bad(
                        from != lo ? 3 : 4,
                        "all items share lo and hi: %s..%s of %s is not %s..%s of %s"
                                .formatted(
                                        from,
                                        to,
                                        InvalidInput.shown(csvRow.required(0)),
                                        lo,
                                        hi,
                                        InvalidInput.shown(first)));
            }
        }

        StudyItems items(Path file) {
            if (positions.isEmpty()) {
                throw InvalidInput.at(file, 2, 1, "no item");
            }
            var gathered = scales.entrySet().stream()
                    .map(it -> new StudyScale(EncodedField.of(it.getKey()), whole(it.getValue())))
                    .toList();
            return new StudyItems(List.copyOf(positions.keySet()), whole(keys), lo, hi, gathered, positions);
        }

        private static int[] whole(List<Integer> of) {
            return of.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** A scale and its items by position, in the order of the file. */
    static final class StudyScale {

        private final EncodedField name;
        private final int[] members;

        StudyScale(EncodedField name, int[] members) {
            this.name = name;
            this.members = members;
        }

        EncodedField name() {
            return name;
        }

        int[] members() {
            return members;
        }
    }
}
