package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.questionnaire.ItemForm;
import app.entente.questionnaire.LabelSet;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.Value;
import java.util.Locale;

/** Sentences about two answers to a limit, and for whom each of them holds. */
record LimitMessages(ComparisonContext context) {

    String message(ItemComparison itemComparison) {
        var mine = limitOf(itemComparison.mine());
        var partners = limitOf(itemComparison.partners());
        var both = text(
                prefix(itemComparison.item().form()) + "." + keyPart(mine) + "." + keyPart(partners),
                context.partnerName());
        return mine == partners ? both : both + " " + appliesTo(itemComparison, mine, partners);
    }

    /** What is asked of somebody is fine or not in other words than what is done. */
    private static String prefix(ItemForm itemForm) {
        return switch (LabelSet.of(itemForm)) {
            case LIMIT_REQUEST -> "comparison.limit.request";
            case LIMIT_BOTH -> "comparison.limit.line";
            default -> "comparison.limit";
        };
    }

    static LimitLevel limitOf(VisibleAnswer visibleAnswer) {
        return ((Value.Level) visibleAnswer.value()).limit();
    }

    private String appliesTo(ItemComparison itemComparison, LimitLevel mine, LimitLevel partners) {
        if (itemComparison.item().owner().filter(LimitOwner.BOTH::equals).isPresent()) {
            return text("comparison.applies.both");
        }
        if (partners == LimitLevel.FINE) {
            return text("comparison.applies.mine");
        }
        return mine == LimitLevel.FINE
                ? text("comparison.applies.partners", context.partnerName())
                : text("comparison.applies.each");
    }

    private static String keyPart(LimitLevel limitLevel) {
        return limitLevel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
