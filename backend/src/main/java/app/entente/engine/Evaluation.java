package app.entente.engine;

/**
 * How two answers to a statement with a good end lie to each other, high being good: positive at y >= u - w + 1,
 * negative at y <= l + w - 1, with w = max(1, floor(0.4 q)). The idea is the positive couple agreement of Fowers and
 * Olson (1989); the bands are our own choice. Agreeing alone is not health: both negative is a concern they share.
 */
public enum Evaluation {
    SHARED_STRENGTH,
    SHARED_CONCERN,
    DIFFERENT_VIEWS,
    UNDECIDED;

    static Evaluation of(Range range, Both<Integer> turned) {
        var first = side(range, turned.first());
        var second = side(range, turned.second());
        if (first == 0 || second == 0) {
            return UNDECIDED;
        }
        if (first != second) {
            return DIFFERENT_VIEWS;
        }
        return first > 0 ? SHARED_STRENGTH : SHARED_CONCERN;
    }

    /**
     * c = 1/2 + 1/2 · (mid - max(y_A, y_B)) / (mid - l) for a shared concern, else 0: both saying that something is hard
     * is worth a talk at least as much as three steps of difference. Our own choice, not validated.
     */
    static double concern(Range range, Both<Integer> turned) {
        if (of(range, turned) != SHARED_CONCERN) {
            return 0;
        }
        var better = Math.max(turned.first(), turned.second());
        return 0.5 + 0.5 * -range.fromMiddle(better) / range.span();
    }

    private static int side(Range range, int turned) {
        var width = Math.max(1, 2 * range.options() / 5);
        if (turned >= range.high() - width + 1) {
            return 1;
        }
        return turned <= range.low() + width - 1 ? -1 : 0;
    }
}
