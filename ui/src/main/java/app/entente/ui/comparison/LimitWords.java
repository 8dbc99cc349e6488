package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.View;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.LabelSet;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
import java.util.Locale;

/** Two answers about a limit in words, and for whom which of them holds. */
record LimitWords(Reader reader) {

    String of(Compared compared) {
        var mine = level(compared.mine());
        var partners = level(compared.partners());
        var both = text(prefix(compared.item().form()) + "." + key(mine) + "." + key(partners), reader.partner());
        return mine == partners ? both : both + " " + holds(compared, mine, partners);
    }

    /** What is asked of somebody is fine or not in other words than what is done. */
    private static String prefix(Form form) {
        return switch (LabelSet.of(form)) {
            case LIMIT_REQUEST -> "comparison.limit.request";
            case LIMIT_BOTH -> "comparison.limit.line";
            default -> "comparison.limit";
        };
    }

    static Limit level(View view) {
        return ((Value.Level) view.value()).limit();
    }

    private String holds(Compared compared, Limit mine, Limit partners) {
        if (compared.item().owner().filter(Owner.BOTH::equals).isPresent()) {
            return text("comparison.holds.both");
        }
        if (partners == Limit.FINE) {
            return text("comparison.holds.mine");
        }
        return mine == Limit.FINE ? text("comparison.holds.partners", reader.partner()) : text("comparison.holds.each");
    }

    private static String key(Limit limit) {
        return limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
