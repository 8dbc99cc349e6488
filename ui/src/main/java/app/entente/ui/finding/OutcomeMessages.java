package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outcome of two answers in one or two plain sentences. */
public record OutcomeMessages(ComparisonContext context) {

    public String message(ItemComparison itemComparison) {
        return switch (itemComparison.outcome()) {
            case ComparisonOutcome.Distance it ->
                withUnspoken(text("comparison.band", it.gap().band()), it.unspoken());
            case ComparisonOutcome.Options it ->
                withUnspoken(
                        text(it.same() ? "comparison.options.same" : "comparison.options.different"), it.unspoken());
            case ComparisonOutcome.Limits _ -> new LimitMessages(context).message(itemComparison);
            case ComparisonOutcome.SupportFlow it -> String.join(" ", flowMessages(it));
            case ComparisonOutcome.Division it -> String.join(" ", division(it, itemComparison));
            case ComparisonOutcome.BothWish _ -> text("comparison.wishes.yes");
            case ComparisonOutcome.Views it ->
                it.evaluation()
                        .map(statementEvaluation -> text("comparison.evaluation", statementEvaluation))
                        .orElseGet(() -> text("comparison.band", it.gap().band()));
        };
    }

    private static String withUnspoken(String verdict, boolean unspoken) {
        return unspoken ? verdict + " " + text("comparison.unspoken") : verdict;
    }

    /** Describes a perception gap as support given and not noticed, never as exaggeration. */
    private List<String> flowMessages(ComparisonOutcome.SupportFlow supportFlow) {
        var balance = supportFlow.balance();
        var gaps = balance.perceptionGaps();
        var said = new ArrayList<String>();
        if (gaps.allMatch(gap -> gap > 0)) {
            said.add(text("comparison.support-flow.both-unnoticed"));
        } else if (gaps.allMatch(gap -> gap < 0)) {
            said.add(text("comparison.support-flow.both-uncounted"));
        } else if (gaps.first() * gaps.second() < 0) {
            said.add(text(
                    gaps.first() > 0 ? "comparison.support-flow.mine.more" : "comparison.support-flow.partners.more",
                    context.partnerName()));
        } else {
            addPerceptionGap(said, "comparison.support-flow.mine", gaps.first());
            addPerceptionGap(said, "comparison.support-flow.partners", gaps.second());
        }
        if (balance.net() != 0) {
            said.add(text(
                    balance.net() > 0 ? "comparison.support-flow.from-me" : "comparison.support-flow.to-me",
                    context.partnerName()));
        } else if (said.isEmpty()) {
            said.add(text("comparison.support-flow.even"));
        }
        if (balance.bothWishItAsItIs()) {
            said.add(text("comparison.support-flow.content"));
        }
        if (balance.sharedWish()) {
            said.add(text("comparison.wishes.more"));
        }
        return said;
    }

    private List<String> division(ComparisonOutcome.Division division, ItemComparison itemComparison) {
        var split = division.split();
        var said = new ArrayList<>(List.of(text("comparison.division", split.view())));
        if (split.settled()) {
            said.add(text("comparison.support-flow.content"));
        }
        if (wishes(itemComparison.mine(), Wish.LESS)) {
            said.add(text("comparison.division.less.mine"));
        }
        if (wishes(itemComparison.partners(), Wish.LESS)) {
            said.add(text("comparison.division.less.partners", context.partnerName()));
        }
        return said;
    }

    private static boolean wishes(VisibleAnswer visibleAnswer, Wish wish) {
        return visibleAnswer.value() instanceof Value.WorkShare share
                && share.wish().equals(Optional.of(wish));
    }

    private void addPerceptionGap(List<String> said, String key, double gap) {
        if (gap != 0) {
            said.add(text(key + (gap > 0 ? ".unnoticed" : ".uncounted"), context.partnerName()));
        }
    }
}
