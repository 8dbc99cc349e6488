package app.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares what two programs wrote about one study: words are to be equal, numbers to 1e-9. */
final class SameNumbers {

    static final List<String> FILES = List.of("items.csv", "couples.csv", "scales.csv", "normative.csv");
    private static final double TOLERANCE = 1e-9;

    private SameNumbers() {}

    /** Takes two folders; ends with a message that names the first difference, if there is one. */
    public static void main(String[] arguments) throws IOException {
        for (var file : FILES) {
            requireSame(Path.of(arguments[0], file), Path.of(arguments[1], file));
        }
    }

    static void requireSame(Path one, Path other) throws IOException {
        try (var first = Files.newBufferedReader(one);
                var second = Files.newBufferedReader(other)) {
            for (int line = 1; ; line++) {
                var a = first.readLine();
                var b = second.readLine();
                if (a == null && b == null) {
                    return;
                }
                if (a == null || b == null || !isSameRow(a, b)) {
                    throw new IllegalStateException("%s, line %d:%n%s%n%s".formatted(one, line, a, b));
                }
            }
        }
    }

    private static boolean isSameRow(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        var cells = a.split(",", -1);
        var others = b.split(",", -1);
        if (cells.length != others.length) {
            return false;
        }
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals(others[i]) && !isSameNumber(cells[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameNumber(String a, String b) {
        try {
            return Math.abs(Double.parseDouble(a) - Double.parseDouble(b)) <= TOLERANCE;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
