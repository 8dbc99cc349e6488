package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Outcome;
import app.entente.comparison.Reason;
import app.entente.comparison.Topic;
import app.entente.questionnaire.Importance;
import java.util.ArrayList;
import java.util.Locale;

/** "Why am I seeing this?": the rule that applied and what it rests on, in plain sentences. */
record Why(Reader reader) {

    String of(Topic topic) {
        var reason = topic.reason();
        var said = new ArrayList<String>();
        said.add(rule(reason));
        reason.mine().ifPresent(it -> said.add(text("comparison.matters-to-you", it)));
        reason.partners().ifPresent(it -> said.add(text(key("comparison.matters-to-partner", it), reader.partner())));
        if (!reason.hidden().isEmpty()) {
            said.add(text("comparison.why.hidden"));
        }
        if (!reason.unspoken().isEmpty()) {
            said.add(text("comparison.why.unspoken"));
        }
        said.add(text(
                "comparison.why.rests-on", topic.items().size(), text("comparison.certainty", reason.certainty())));
        return String.join(" ", said);
    }

    private static String key(String prefix, Importance importance) {
        return prefix + "." + importance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String rule(Reason reason) {
        return switch (reason.heaviest().outcome()) {
            case Outcome.Distance it -> text("comparison.why.apart", it.gap().steps());
            case Outcome.Options _, Outcome.Limits _, Outcome.Flow _ -> new Verdicts(reader).of(reason.heaviest());
            case Outcome.Views it ->
                it.evaluation()
                        .map(evaluation -> text("comparison.why.views", evaluation))
                        .orElseGet(() -> text("comparison.why.apart", it.gap().steps()));
        };
    }
}
