package app.entente.statistics;

/**
 * The contingency table of two people's answers, counted once for every index of agreement. Categories are all q options
 * of the scale, not only those chosen. Its cells are kept as the pairs that were answered: they are few, and q² may be
 * many.
 */
public final class ContingencyTable {

    /** Marks an answer that is not there. */
    public static final int MISSING = -1;

    private final int options;
    private final int[] firstOfPair;
    private final int[] secondOfPair;
    private final int[] byFirst;
    private final int[] bySecond;
    private final int[] alone;
    private final long[] bySteps;
    private int pairs;

    /**
     * Returns an empty table.
     *
     * @param options how many options the scale has, two or more
     * @param items how many items are added at most
     */
    public ContingencyTable(int options, int items) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale of " + options + " options");
        }
        this.options = options;
        firstOfPair = new int[items];
        secondOfPair = new int[items];
        byFirst = new int[options];
        bySecond = new int[options];
        alone = new int[options];
        bySteps = new long[options];
    }

    /**
     * Returns the table of two profiles of equal length.
     *
     * @param a categories 0..options-1, or {@link #MISSING}
     * @param b as a
     */
    public static ContingencyTable of(int[] a, int[] b, int options) {
        var table = new ContingencyTable(options, a.length);
        for (int i = 0; i < a.length; i++) {
            table.add(a[i], b[i]);
        }
        return table;
    }

    /** Adds the two answers to an item, either of them perhaps {@link #MISSING}. */
    public void add(int first, int second) {
        if (first != MISSING && second != MISSING) {
            firstOfPair[pairs] = first;
            secondOfPair[pairs] = second;
            pairs++;
            byFirst[first]++;
            bySecond[second]++;
            bySteps[Math.abs(first - second)]++;
        } else if (first != MISSING || second != MISSING) {
            alone[Math.max(first, second)]++;
        }
    }

    int options() {
        return options;
    }

    /** Returns the number of items that both answered. */
    int pairs() {
        return pairs;
    }

    /** Returns the option that the first chose in a pair, with pairs from 0. */
    int first(int pair) {
        return firstOfPair[pair];
    }

    int second(int pair) {
        return secondOfPair[pair];
    }

    /** Returns how often each option was chosen in a pair, by both together. */
    int chosen(int option) {
        return byFirst[option] + bySecond[option];
    }

    /** Returns how often an option was chosen where the other did not answer. */
    int chosenAlone(int option) {
        return alone[option];
    }

    /** Returns the number of pairs by the steps between their two answers. */
    long[] bySteps() {
        return bySteps;
    }

    /** Returns the same where each answer of the first is paired with each answer of the second. */
    long[] shuffledBySteps() {
        var shuffled = new long[options];
        for (int i = 0; i < options; i++) {
            for (int j = 0; byFirst[i] > 0 && j < options; j++) {
                shuffled[Math.abs(i - j)] += (long) byFirst[i] * bySecond[j];
            }
        }
        return shuffled;
    }
}
