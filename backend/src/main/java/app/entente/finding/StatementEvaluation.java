package app.entente.finding;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;

/**
 * The evaluation of two answers to a statement with a good end, high being good: positive at y >= u - w + 1, negative
 * at y <= l + w - 1, with w = max(1, floor(0.4 q)). The idea is the positive couple agreement of Fowers and Olson
 * (1989); the bands are our own choice. Agreement alone is no strength: both negative is a shared concern.
 */
public enum StatementEvaluation {
    SHARED_STRENGTH,
    SHARED_CONCERN,
    DIFFERENT_VIEWS,
    UNDECIDED;

    public static StatementEvaluation of(AnswerRange answerRange, Dyad<Integer> turned) {
        var first = side(answerRange, turned.first());
        var second = side(answerRange, turned.second());
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
    public static double concern(AnswerRange answerRange, Dyad<Integer> turned) {
        if (of(answerRange, turned) != SHARED_CONCERN) {
            return 0;
        }
        var better = Math.max(turned.first(), turned.second());
        return 0.5 + 0.5 * -answerRange.fromMiddle(better) / answerRange.span();
    }

    private static int side(AnswerRange answerRange, int turned) {
        var width = Math.max(1, 2 * answerRange.options() / 5);
        if (turned >= answerRange.high() - width + 1) {
            return 1;
        }
        return turned <= answerRange.low() + width - 1 ? -1 : 0;
    }
}
