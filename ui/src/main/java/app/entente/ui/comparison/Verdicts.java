package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import app.entente.comparison.View;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two answers make together, in one or two plain sentences. */
record Verdicts(Reader reader) {

    String of(Compared compared) {
        return switch (compared.outcome()) {
            case Outcome.Distance it -> spoken(text("comparison.band", it.gap().band()), it.unspoken());
            case Outcome.Options it ->
                spoken(text(it.same() ? "comparison.options.same" : "comparison.options.different"), it.unspoken());
            case Outcome.Limits _ -> new LimitWords(reader).of(compared);
            case Outcome.Flow it -> String.join(" ", flow(it));
            case Outcome.Division it -> String.join(" ", division(it, compared));
            case Outcome.BothWish _ -> text("comparison.wishes.yes");
            case Outcome.Views it ->
                it.evaluation()
                        .map(evaluation -> text("comparison.views", evaluation))
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
            said.add(text("comparison.flow.both-unnoticed"));
        } else {
            noticed(said, "comparison.flow.mine", gaps.first());
            noticed(said, "comparison.flow.partners", gaps.second());
        }
        if (balance.net() != 0) {
            said.add(text(balance.net() > 0 ? "comparison.flow.from-me" : "comparison.flow.to-me", reader.partner()));
        } else if (said.isEmpty()) {
            said.add(text("comparison.flow.even"));
        }
        if (balance.bothWishItAsItIs()) {
            said.add(text("comparison.flow.content"));
        }
        if (balance.sharedWish()) {
            said.add(text("comparison.wishes.more"));
        }
        return said;
    }

    private List<String> division(Outcome.Division division, Compared compared) {
        var split = division.split();
        var said = new ArrayList<>(List.of(text("comparison.division", split.view())));
        if (split.settled()) {
            said.add(text("comparison.flow.content"));
        }
        if (wishes(compared.mine(), Wish.LESS)) {
            said.add(text("comparison.division.less.mine"));
        }
        if (wishes(compared.partners(), Wish.LESS)) {
            said.add(text("comparison.division.less.partners", reader.partner()));
        }
        return said;
    }

    private static boolean wishes(View view, Wish wish) {
        return view.value() instanceof Value.WorkShare share && share.wish().equals(Optional.of(wish));
    }

    private void noticed(List<String> said, String key, double gap) {
        if (gap != 0) {
            said.add(text(key + (gap > 0 ? ".unnoticed" : ".uncounted"), reader.partner()));
        }
    }
}
