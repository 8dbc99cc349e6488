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
        var strengths = new ArrayList<Shared>();
        for (var item : opened) {
            var finding = finding(item);
            findings.add(finding);
            Shared.in(finding, ranking.add(finding)).ifPresent(strengths::add);
        }
        return new Findings(findings, strengths, ranking.ranked());
    }

    static Finding finding(ShownItem item) {
        return switch (item) {
            case ShownItem.Expectation it -> expected(it);
            case ShownItem.Choice it ->
                new Finding.Chosen(it, it.chosen().first().equals(it.chosen().second()));
            case ShownItem.Limit it -> new Finding.Limited(it, Boundary.of(it.stances()));
            case ShownItem.Support it -> new Finding.Supported(it, new SupportBalance(it.exchanges()));
            case ShownItem.Statement it -> stated(it);
        };
    }

    private static Finding expected(ShownItem.Expectation it) {
        var insights = Guessing.insights(it.range(), it.answers(), it.guesses());
        return new Finding.Expected(it, Gap.of(it.range(), it.answers()), insights);
    }

    private static Finding stated(ShownItem.Statement it) {
        var gap = Gap.of(it.range(), it.turned());
        var insights = Guessing.insights(it.range(), it.answers(), it.guesses());
        if (it.good() == Good.NONE) {
            return new Finding.Stated(it, gap, 0, Optional.empty(), insights);
        }
        var evaluation = Evaluation.of(it.range(), it.turned());
        return new Finding.Stated(
                it, gap, Evaluation.concern(it.range(), it.turned()), Optional.of(evaluation), insights);
    }
}
