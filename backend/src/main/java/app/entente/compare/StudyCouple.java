package app.entente.compare;

import app.entente.csv.EncodedField;
import java.util.Arrays;

/** Two people's keyed answers to all items of a study; {@link #MISSING} where there is none. */
final class StudyCouple {

    static final int MISSING = Integer.MIN_VALUE;

    private final String id;
    private final EncodedField encodedField;
    private final long line;
    private final int[] a;
    private final int[] b;

    StudyCouple(String id, long line, int[] a, int[] b) {
        this.id = id;
        encodedField = EncodedField.of(id);
        this.line = line;
        this.a = a;
        this.b = b;
    }

    String id() {
        return id;
    }

    /** Returns its id, encoded for a file. */
    EncodedField field() {
        return encodedField;
    }

    /** Returns the line of its first row. */
    long line() {
        return line;
    }

    int[] a() {
        return a;
    }

    int[] b() {
        return b;
    }

    static StudyCouple unanswered(String id, long line, int items) {
        var a = new int[items];
        var b = new int[items];
        Arrays.fill(a, MISSING);
        Arrays.fill(b, MISSING);
        return new StudyCouple(id, line, a, b);
    }

    boolean both(int item) {
        return a[item] != MISSING && b[item] != MISSING;
    }

    /** Returns the number of items both answered. */
    int common() {
        int count = 0;
        for (int item = 0; item < a.length; item++) {
            count += both(item) ? 1 : 0;
        }
        return count;
    }

    /** Returns one person's answers to the items both answered. */
    int[] common(int[] of) {
        var result = new int[common()];
        int next = 0;
        for (int item = 0; item < a.length; item++) {
            if (both(item)) {
                result[next++] = of[item];
            }
        }
        return result;
    }
}
