package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
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

    /** Returns the prefix of the message keys: a request is told in other words than a permission. */
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
