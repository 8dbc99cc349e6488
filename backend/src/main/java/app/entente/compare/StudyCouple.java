package app.entente.compare;

import app.entente.csv.EncodedField;
import java.util.Arrays;

/** Two people's keyed answers to all items of a study; {@link #MISSING} where there is none. */
final class StudyCouple {

    static final int MISSING = Integer.MIN_VALUE;

    private final EncodedField name;
    private final int[] a;
    private final int[] b;

    StudyCouple(EncodedField name, int[] a, int[] b) {
        this.name = name;
        this.a = a;
        this.b = b;
    }

    /** Returns its id, encoded for a file. */
    EncodedField name() {
        return name;
    }

    int[] a() {
        return a;
    }

    int[] b() {
        return b;
    }

    static StudyCouple unanswered(EncodedField name, int items) {
        var a = new int[items];
        var b = new int[items];
        Arrays.fill(a, MISSING);
        Arrays.fill(b, MISSING);
        return new StudyCouple(name, a, b);
    }

    boolean both(int item) {
        return a[item] != MISSING && b[item] != MISSING;
    }

    /** Returns the items that both answered. */
    int[] common() {
        var items = new int[a.length];
        int count = 0;
        for (int item = 0; item < a.length; item++) {
            if (both(item)) {
                items[count++] = item;
            }
        }
        return Arrays.copyOf(items, count);
    }
}
