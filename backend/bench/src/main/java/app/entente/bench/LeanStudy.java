package app.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A study read whole into arrays: keyed answers as options from 0, and the names of couples as places in the file. It
 * takes for granted that the files are well-formed.
 */
final class LeanStudy {

    static final byte MISSING = -1;

    record Scale(byte[] name, int[] members) {}

    final int lo;
    final int options;
    final byte[][] items;
    final int[] keys;
    final List<Scale> scales = new ArrayList<>();
    final byte[] text;
    int couples;
    int[] idFrom = new int[1024];
    int[] idTo = new int[1024];
    byte[] a = new byte[1024];
    byte[] b = new byte[1024];
    private final Map<String, Integer> positions = new HashMap<>();

    LeanStudy(Path itemsFile, Path answersFile) throws IOException {
        var keysByItem = new LinkedHashMap<String, Integer>();
        var membersByScale = new LinkedHashMap<String, List<Integer>>();
        var rows = Files.readAllLines(itemsFile);
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",");
            keysByItem.put(cells[0], Integer.valueOf(cells[2]));
            positions.putIfAbsent(cells[0], positions.size());
            membersByScale.computeIfAbsent(cells[1], _ -> new ArrayList<>()).add(positions.get(cells[0]));
        }
        var last = rows.getLast().split(",");
        lo = Integer.parseInt(last[3]);
        options = Integer.parseInt(last[4]) - lo + 1;
        items = keysByItem.keySet().stream().map(LeanStudy::bytes).toArray(byte[][]::new);
        keys = keysByItem.values().stream().mapToInt(Integer::intValue).toArray();
        membersByScale.forEach((name, members) -> scales.add(new Scale(
                bytes(name), members.stream().mapToInt(Integer::intValue).toArray())));
        text = Files.readAllBytes(answersFile);
        readAnswers();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void readAnswers() {
        var item = -1;
        for (int at = end(0, '\n') + 1; at < text.length; ) {
            var idEnd = end(at, ',');
            if (couples == 0 || !Arrays.equals(text, at, idEnd, text, idFrom[couples - 1], idTo[couples - 1])) {
                begin(at, idEnd);
            }
            var itemEnd = end(idEnd + 1, ',');
            item = item(item + 1 == items.length ? 0 : item + 1, idEnd + 1, itemEnd);
            var aEnd = end(itemEnd + 1, ',');
            var bEnd = end(aEnd + 1, '\n');
            var place = (couples - 1) * items.length + item;
            a[place] = answer(item, itemEnd + 1, aEnd);
            b[place] = answer(item, aEnd + 1, bEnd);
            at = bEnd + 1;
        }
    }

    private int end(int from, char mark) {
        var at = from;
        while (at < text.length && text[at] != mark) {
            at++;
        }
        return at;
    }

    private void begin(int from, int to) {
        if (couples == idFrom.length) {
            idFrom = Arrays.copyOf(idFrom, 2 * couples);
            idTo = Arrays.copyOf(idTo, 2 * couples);
        }
        idFrom[couples] = from;
        idTo[couples] = to;
        couples++;
        if (couples * items.length > a.length) {
            a = Arrays.copyOf(a, 2 * couples * items.length);
            b = Arrays.copyOf(b, 2 * couples * items.length);
        }
        Arrays.fill(a, (couples - 1) * items.length, couples * items.length, MISSING);
        Arrays.fill(b, (couples - 1) * items.length, couples * items.length, MISSING);
    }

    /** Returns the item's position: most often the one after the last. */
    private int item(int likely, int from, int to) {
        return Arrays.equals(text, from, to, items[likely], 0, items[likely].length)
                ? likely
                : positions.get(new String(text, from, to - from, StandardCharsets.UTF_8));
    }

    private byte answer(int item, int from, int to) {
        if (from == to) {
            return MISSING;
        }
        var negative = text[from] == '-';
        var number = 0;
        for (int at = negative ? from + 1 : from; at < to; at++) {
            number = 10 * number + text[at] - '0';
        }
        var option = (negative ? -number : number) - lo;
        return (byte) (keys[item] == 1 ? option : options - 1 - option);
    }
}
