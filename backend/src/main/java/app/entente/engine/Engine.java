package app.entente.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pure and symmetric: the same opened pair gives the same findings, whoever sits in which seat. */
public final class Engine {

    private Engine() {}

    /** Themes in the order of the questionnaire; every item belongs to one of them. */
    public static Findings compare(List<Theme> themes, List<ShownItem> opened) {
        var ranking = new Ranking(themes);
        var findings = new ArrayList<Finding>(opened.size());
        var strengths = new SharedStrengths(themes);
        var wishes = new ArrayList<Finding>();
        for (var item : opened) {
            var weighed = weighed(item);
            var finding = weighed.finding();
            findings.add(finding);
            strengths.add(finding, ranking.theme(weighed.theme()));
            if (finding.sharedWish()) {
                wishes.add(finding);
            }
            if (!(finding instanceof Finding.Wished)) {
                ranking.add(weighed);
            }
        }
        return new Findings(findings, strengths.inOrder(), wishes, ranking.ranked());
    }

    static Finding finding(ShownItem item) {
        return weighed(item).finding();
    }

    /** Weighs each finding where its kind is known: that is cheaper than to ask one of unknown kind. */
    private static Weighed weighed(ShownItem item) {
        return switch (item) {
            case ShownItem.Expectation it -> Weighed.of(expected(it));
            case ShownItem.Choice it -> Weighed.of(chosen(it));
            case ShownItem.Limit it -> Weighed.of(new Finding.Limited(it, Boundary.of(it.stances())));
            case ShownItem.Support it -> Weighed.of(new Finding.Supported(it, new SupportBalance(it.exchanges())));
            case ShownItem.Division it -> Weighed.of(new Finding.Divided(it, new WorkSplit(it.shares())));
            case ShownItem.MutualWish it -> Weighed.of(new Finding.Wished(it));
            case ShownItem.Statement it -> Weighed.of(stated(it));
        };
    }

    private static Finding.Chosen chosen(ShownItem.Choice it) {
        return new Finding.Chosen(it, it.chosen().first().equals(it.chosen().second()));
    }

    private static Finding.Expected expected(ShownItem.Expectation it) {
        var insights = Guessing.insights(it.range(), it.answers(), it.guesses());
        return new Finding.Expected(it, Gap.of(it.range(), it.answers()), insights);
    }

    private static Finding.Stated stated(ShownItem.Statement it) {
        var turned = it.turned();
        var gap = Gap.of(it.range(), turned);
        var insights = Guessing.insights(it.range(), it.answers(), it.guesses());
        if (it.good() == Good.NONE) {
            return new Finding.Stated(it, gap, 0, Optional.empty(), insights);
        }
        var evaluation = Optional.of(Evaluation.of(it.range(), turned));
        return new Finding.Stated(it, gap, Evaluation.concern(it.range(), turned), evaluation, insights);
    }
}
