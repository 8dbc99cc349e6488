package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Strength;
import app.entente.values.Value;

/** The reason for a strength in one short sentence. */
public record StrengthMessages(ComparisonContext context) {

    private static final int IN_BETWEEN = 3;

    public String message(Strength strength) {
        var item = strength.item();
        return switch (strength.kind()) {
            case SHARED_STRENGTH ->
                text(agrees(item.mine().value()) ? "comparison.both-agree" : "comparison.both-disagree");
            case SAME_EXPECTATION, KNOWN_AGREEMENT ->
                text("comparison.strength", strength.kind()) + " "
                        + text("comparison.same-answer", context.answerText(item.item(), item.mine()));
            case BOTH_FINE, SHARED_LIMIT, EVEN_SUPPORT -> text("comparison.strength", strength.kind());
        };
    }

    /** Returns whether an answer agrees; where the item describes strain, the strength is that both disagree. */
    private static boolean agrees(Value value) {
        return value instanceof Value.Grade(int step) && step > IN_BETWEEN;
    }
}
