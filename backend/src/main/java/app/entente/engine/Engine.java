package app.entente.engine;

import app.entente.finding.BoundaryOutcome;
import app.entente.finding.Finding;
import app.entente.finding.Gap;
import app.entente.finding.GuessEvaluator;
import app.entente.finding.ShownItem;
import app.entente.finding.StatementEvaluation;
import app.entente.finding.SupportBalance;
import app.entente.finding.WorkSplit;
import app.entente.values.DesirableEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares an opened pair. It is pure and symmetric: the same opened pair gives the same findings, and swapping the two
 * seats swaps them only.
 */
public final class Engine {

    private Engine() {}

    /**
     * Returns the findings, strengths and ranked topics.
     *
     * @param themes in the order of the questionnaire; every item belongs to one of them
     * @param opened the items both have shown
     */
    public static Findings compare(List<RatedTheme> themes, List<ShownItem> opened) {
        var topicRanking = new TopicRanking(themes);
        var findings = new ArrayList<Finding>(opened.size());
        var strengths = new SharedStrengths(themes);
        var wishes = new ArrayList<Finding>();
        for (var item : opened) {
            var scoredFinding = scored(item);
            var finding = scoredFinding.finding();
            findings.add(finding);
            strengths.add(finding, topicRanking.theme(scoredFinding.theme()));
            if (finding.sharedWish()) {
                wishes.add(finding);
            }
            if (!(finding instanceof Finding.Wished)) {
                topicRanking.add(scoredFinding);
            }
        }
        return new Findings(findings, strengths.inOrder(), wishes, topicRanking.rankedTopics());
    }

    public static Finding finding(ShownItem item) {
        return scored(item).finding();
    }

    /**
     * Returns the finding of one item with its score, made where its kind is known: that is cheaper than a dispatch
     * over all kinds.
     */
    private static ScoredFinding scored(ShownItem item) {
        return switch (item) {
            case ShownItem.Expectation it -> ScoredFinding.of(expected(it));
            case ShownItem.Choice it -> ScoredFinding.of(chosen(it));
            case ShownItem.Limit it -> ScoredFinding.of(new Finding.Limited(it, BoundaryOutcome.of(it.stances())));
            case ShownItem.Support it ->
                ScoredFinding.of(new Finding.Supported(it, new SupportBalance(it.exchanges())));
            case ShownItem.Division it -> ScoredFinding.of(new Finding.Divided(it, new WorkSplit(it.shares())));
            case ShownItem.MutualWish it -> ScoredFinding.of(new Finding.Wished(it));
            case ShownItem.Statement it -> ScoredFinding.of(stated(it));
        };
    }

    private static Finding.Chosen chosen(ShownItem.Choice it) {
        return new Finding.Chosen(it, it.chosen().first().equals(it.chosen().second()));
    }

    private static Finding.Expected expected(ShownItem.Expectation it) {
        var insights = GuessEvaluator.insights(it.range(), it.answers(), it.guesses());
        return new Finding.Expected(it, Gap.of(it.range(), it.answers()), insights);
    }

    private static Finding.Stated stated(ShownItem.Statement it) {
        var turned = it.turned();
        var gap = Gap.of(it.range(), turned);
        var insights = GuessEvaluator.insights(it.range(), it.answers(), it.guesses());
        if (it.good() == DesirableEnd.NONE) {
            return new Finding.Stated(it, gap, 0, Optional.empty(), insights);
        }
        var evaluation = Optional.of(StatementEvaluation.of(it.range(), turned));
        return new Finding.Stated(it, gap, StatementEvaluation.concern(it.range(), turned), evaluation, insights);
    }
}
