package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.chart.ChartMark;
import app.entente.chart.DivisionLine;
import app.entente.chart.DivisionMark;
import app.entente.chart.ExpectationChart;
import app.entente.chart.SupportChart;
import app.entente.chart.SupportSide;
import app.entente.chart.SvgCanvas;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.pack.LabelSet;
import app.entente.values.Value;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Two answers as an SVG chart, rendered on the server. */
public final class AnswerChart extends Div {

    private AnswerChart(String drawn) {
        add(new Svg(drawn));
        addClassName("chart");
    }

    /** Returns the picture of an item; empty where its form has none. {@code place} as in {@link #bars}. */
    public static Optional<AnswerChart> of(ComparisonContext context, ItemComparison itemComparison, String place) {
        return switch (itemComparison.outcome()) {
            case ComparisonOutcome.Distance _, ComparisonOutcome.Views _ -> Optional.of(line(context, itemComparison));
            case ComparisonOutcome.SupportFlow _ -> Optional.of(bars(context, itemComparison, place));
            case ComparisonOutcome.Division _ -> Optional.of(division(context, itemComparison));
            case ComparisonOutcome.Options _, ComparisonOutcome.Limits _, ComparisonOutcome.BothWish _ ->
                Optional.empty();
        };
    }

    /** Draws both answers on a line between two poles, with the poles' labels below. */
    public static AnswerChart line(ComparisonContext context, ItemComparison itemComparison) {
        var mine = mark(context.myColour(), itemComparison.mine());
        var partners = mark(context.partnersColour(), itemComparison.partners());
        var answerChart = new AnswerChart(
                ExpectationChart.draw(SvgCanvas.screen(), mine, partners, context.description(itemComparison)));
        var grades = context.texts()
                .labels()
                .options(LabelSet.of(itemComparison.item().form()));
        answerChart.add(poles(grades.getFirst(), grades.getLast()));
        return answerChart;
    }

    private static Div poles(String first, String last) {
        var poles = new Div(new Span(first), new Span(last));
        poles.addClassName("scale-ends");
        return poles;
    }

    private static DivisionMark doer(PartnerColour colour, VisibleAnswer visibleAnswer) {
        return new DivisionMark(colour, ((Value.WorkShare) visibleAnswer.value()).part(), visibleAnswer.importance());
    }

    /** From mostly the reader to mostly the partner, with the words of both ends below. */
    public static AnswerChart division(ComparisonContext context, ItemComparison itemComparison) {
        var mine = doer(context.myColour(), itemComparison.mine());
        var partners = doer(context.partnersColour(), itemComparison.partners());
        var answerChart = new AnswerChart(
                DivisionLine.draw(SvgCanvas.screen(), mine, partners, context.description(itemComparison)));
        answerChart.add(poles(context.divided(Value.WorkShare.MOST), context.divided(-Value.WorkShare.MOST)));
        return answerChart;
    }

    /**
     * Draws a support item as bars; {@code place} names the chart's position and makes its pattern ids unique on the
     * page.
     */
    public static AnswerChart bars(ComparisonContext context, ItemComparison itemComparison, String place) {
        var name = place + "-" + itemComparison.item().id().value();
        var mine = (Value.Exchange) itemComparison.mine().value();
        var partners = (Value.Exchange) itemComparison.partners().value();
        return new AnswerChart(SupportChart.draw(
                SvgCanvas.screen(),
                name,
                new SupportSide(
                        context.myColour(),
                        mine.give(),
                        mine.receive(),
                        text("comparison.you-give", amount(context, mine.give())),
                        text("comparison.you-get", amount(context, mine.receive()))),
                new SupportSide(
                        context.partnersColour(),
                        partners.give(),
                        partners.receive(),
                        text("comparison.partner-gives", context.partnerName(), amount(context, partners.give())),
                        text("comparison.partner-gets", context.partnerName(), amount(context, partners.receive()))),
                context.description(itemComparison)));
    }

    private static String amount(ComparisonContext context, int amount) {
        var word = context.texts().labels().amount(amount);
        return word.substring(0, 1).toLowerCase(context.locale()) + word.substring(1);
    }

    private static ChartMark mark(PartnerColour colour, VisibleAnswer visibleAnswer) {
        return new ChartMark(colour, ((Value.Grade) visibleAnswer.value()).step(), visibleAnswer.importance());
    }
}
