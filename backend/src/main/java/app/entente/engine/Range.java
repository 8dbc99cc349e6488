package app.entente.engine;

/** The whole numbers an answer can take, from low to high. */
public record Range(int low, int high) {

    /** Disagree, rather disagree, in between, rather agree, agree. */
    public static final Range AGREE = new Range(1, 5);

    /** What is given and what arrives, from nothing to very much. */
    public static final Range EXCHANGE = new Range(0, 4);

    /** Who does a job, from mostly my partner to mostly me. */
    public static final Range WORK = new Range(-2, 2);

    public Range {
        if (low >= high) {
            throw new IllegalArgumentException("a range needs two ends: " + low + ".." + high);
        }
    }

    /** R = u - l. */
    public int span() {
        return high - low;
    }

    /** q = R + 1. */
    public int options() {
        return span() + 1;
    }

    public boolean contains(int answer) {
        return low <= answer && answer <= high;
    }

    /** The same answer seen from the other end: l + u - x. */
    public int mirrored(int answer) {
        return low + high - answer;
    }

    /** Twice the distance from the middle, so that it stays a whole number. */
    int fromMiddle(int answer) {
        return 2 * answer - low - high;
    }

    int checked(int answer) {
        if (!contains(answer)) {
            throw new IllegalArgumentException(answer + " is outside " + low + ".." + high);
        }
        return answer;
    }
}
