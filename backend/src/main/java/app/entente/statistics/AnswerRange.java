package app.entente.statistics;

/** The range of whole numbers an answer can take, both ends included. */
public record AnswerRange(int low, int high) {

    /** The range of a statement: disagree, rather disagree, in between, rather agree, agree. */
    public static final AnswerRange AGREE = new AnswerRange(1, 5);

    /** The range of what is given and what arrives, from nothing to very much. */
    public static final AnswerRange EXCHANGE = new AnswerRange(0, 4);

    /** The range of who does a job, from mostly my partner to mostly me. */
    public static final AnswerRange WORK = new AnswerRange(-2, 2);

    public AnswerRange {
        if (low >= high) {
            throw new IllegalArgumentException("a range needs two ends: " + low + ".." + high);
        }
    }

    /** Returns R = u - l. */
    public int span() {
        return high - low;
    }

    /** Returns q = R + 1. */
    public int options() {
        return span() + 1;
    }

    public boolean contains(int answer) {
        return low <= answer && answer <= high;
    }

    /** Returns the answer seen from the other end: l + u - x. */
    public int mirrored(int answer) {
        return low + high - answer;
    }

    /** Returns twice the distance from the middle, so that it stays a whole number. */
    public int fromMiddle(int answer) {
        return 2 * answer - low - high;
    }

    /** Returns the answer; throws IllegalArgumentException outside the range. */
    public int checked(int answer) {
        if (!contains(answer)) {
            throw new IllegalArgumentException(answer + " is outside " + low + ".." + high);
        }
        return answer;
    }
}
