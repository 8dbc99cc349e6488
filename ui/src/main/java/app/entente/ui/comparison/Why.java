package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Outcome;
import app.entente.comparison.Reason;
import app.entente.comparison.Topic;
import app.entente.engine.Evaluation;
import app.entente.engine.Gap;
import app.entente.questionnaire.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** "Why am I seeing this?": the rule that applied and what it rests on, in plain sentences. */
record Why(Reader reader) {

    String of(Topic topic) {
        var reason = topic.reason();
        var said = new ArrayList<String>();
        said.add(rule(reason));
        said.addAll(importance(reason));
        new Unknown(reader, topic).hidden().ifPresent(said::add);
        new Unknown(reader, topic).unspoken().ifPresent(said::add);
        said.add(text(
                "comparison.why.rests-on", topic.items().size(), text("comparison.certainty", reason.certainty())));
        return String.join(" ", said);
    }

    private List<String> importance(Reason reason) {
        var said = new ArrayList<String>();
        reason.mine().ifPresent(it -> said.add(text("comparison.matters-to-you", it)));
        reason.partners().ifPresent(it -> said.add(text(key("comparison.matters-to-partner", it), reader.partner())));
        if (said.isEmpty()) {
            said.add(text("comparison.why.not-weighed"));
        }
        return said;
    }

    private static String key(String prefix, Importance importance) {
        return prefix + "." + importance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String rule(Reason reason) {
        return switch (reason.heaviest().outcome()) {
            case Outcome.Distance it -> apart(it.gap());
            case Outcome.Options _, Outcome.Limits _, Outcome.Flow _, Outcome.Division _, Outcome.BothWish _ ->
                new Verdicts(reader).of(reason.heaviest());
            case Outcome.Views it ->
                it.evaluation().map(evaluation -> views(evaluation, it.gap())).orElseGet(() -> apart(it.gap()));
        };
    }

    private static String views(Evaluation evaluation, Gap gap) {
        var views = text("comparison.why.views", evaluation);
        return gap.steps() == 0 ? views : views + " " + apart(gap);
    }

    private static String apart(Gap gap) {
        return text("comparison.why.apart", gap.steps());
    }
}
