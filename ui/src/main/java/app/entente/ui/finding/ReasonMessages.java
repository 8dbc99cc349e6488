package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.Topic;
import app.entente.comparison.TopicReason;
import app.entente.finding.Gap;
import app.entente.finding.StatementEvaluation;
import app.entente.values.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers "Why am I seeing this?": the rule that applied and its evidence, in plain sentences. */
public record ReasonMessages(ComparisonContext context) {

    public String message(Topic topic) {
        var topicReason = topic.reason();
        var said = new ArrayList<String>();
        said.add(ruleMessage(topicReason));
        said.addAll(importanceMessages(topicReason));
        new UnspokenDifferenceMessages(context, topic).hidden().ifPresent(said::add);
        new UnspokenDifferenceMessages(context, topic).unspoken().ifPresent(said::add);
        said.add(text(
                "comparison.why.rests-on",
                topic.items().size(),
                text("comparison.certainty", topicReason.certainty())));
        return String.join(" ", said);
    }

    private List<String> importanceMessages(TopicReason topicReason) {
        var said = new ArrayList<String>();
        topicReason.mine().ifPresent(it -> said.add(text("comparison.importance-to-you", it)));
        topicReason
                .partners()
                .ifPresent(it -> said.add(text(key("comparison.importance-to-partner", it), context.partnerName())));
        if (said.isEmpty()) {
            said.add(text("comparison.why.no-importance"));
        }
        return said;
    }

    private static String key(String prefix, Importance importance) {
        return prefix + "." + importance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String ruleMessage(TopicReason topicReason) {
        return switch (topicReason.mostSevere().outcome()) {
            case ComparisonOutcome.Distance it -> gapMessage(it.gap());
            case ComparisonOutcome.Options _,
                    ComparisonOutcome.Limits _,
                    ComparisonOutcome.SupportFlow _,
                    ComparisonOutcome.Division _,
                    ComparisonOutcome.BothWish _ -> new OutcomeMessages(context).message(topicReason.mostSevere());
            case ComparisonOutcome.Views it ->
                it.evaluation()
                        .map(statementEvaluation -> evaluationMessage(statementEvaluation, it.gap()))
                        .orElseGet(() -> gapMessage(it.gap()));
        };
    }

    private static String evaluationMessage(StatementEvaluation statementEvaluation, Gap gap) {
        var views = text("comparison.why.evaluation", statementEvaluation);
        return gap.steps() == 0 ? views : views + " " + gapMessage(gap);
    }

    private static String gapMessage(Gap gap) {
        return text("comparison.why.apart", gap.steps());
    }
}
