package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What two answers make together, in one or two plain sentences. */
record Verdicts(Reader reader) {

    String of(Compared compared) {
        return switch (compared.outcome()) {
            case Outcome.Distance it -> spoken(text("comparison.band", it.gap().band()), it.unspoken());
            case Outcome.Options it ->
                spoken(text(it.same() ? "comparison.options.same" : "comparison.options.different"), it.unspoken());
            case Outcome.Limits _ -> new LimitWords(reader).of(compared);
            case Outcome.Flow it -> String.join(" ", flow(it));
            case Outcome.Views it ->
                it.evaluation()
                        .map(evaluation -> text("comparison.evaluation", evaluation))
                        .orElseGet(() -> text("comparison.band", it.gap().band()));
        };
    }

    private static String spoken(String verdict, boolean unspoken) {
        return unspoken ? verdict + " " + text("comparison.unspoken") : verdict;
    }

    /** More is given than noticed: never that somebody says too much. */
    private List<String> flow(Outcome.Flow flow) {
        var balance = flow.balance();
        var gaps = balance.perceptionGaps();
        var said = new ArrayList<String>();
        if (gaps.each(gap -> gap > 0)) {
            said.add(text("comparison.support-flow.both-unnoticed"));
        } else {
            noticed(said, "comparison.support-flow.mine", gaps.first());
            noticed(said, "comparison.support-flow.partners", gaps.second());
        }
        if (balance.net() != 0) {
            said.add(text(
                    balance.net() > 0 ? "comparison.support-flow.from-me" : "comparison.support-flow.to-me",
                    reader.partner()));
        } else if (said.isEmpty()) {
            said.add(text("comparison.support-flow.even"));
        }
        if (balance.bothWishItAsItIs()) {
            said.add(text("comparison.support-flow.content"));
        }
        return said;
    }

    private void noticed(List<String> said, String key, double gap) {
        if (gap != 0) {
            said.add(text(key + (gap > 0 ? ".unnoticed" : ".uncounted"), reader.partner()));
        }
    }
}
