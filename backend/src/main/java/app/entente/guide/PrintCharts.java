package app.entente.guide;

import app.entente.chart.ChartMark;
import app.entente.chart.ChartPalette;
import app.entente.chart.DivisionLine;
import app.entente.chart.DivisionMark;
import app.entente.chart.ExpectationChart;
import app.entente.chart.SupportChart;
import app.entente.chart.SupportSide;
import app.entente.chart.SvgCanvas;
import app.entente.comparison.ItemComparison;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.pack.LabelSet;
import app.entente.values.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the charts of the comparison in the colours of paper, teal first whoever asks; limits stand in a table. */
record PrintCharts(AnswerFormatter answers) implements ItemCharts {

    private static final SvgCanvas PAPER = SvgCanvas.paper(ChartPalette.PAPER, 430);
    private static final String NO_WORDS = ""; // letters inside a drawing would need the fonts of the machine

    @Override
    public Optional<Block.Figure> of(ItemComparison item) {
        return switch (item.mine().value()) {
            case Value.Grade _ -> Optional.of(line(item));
            case Value.Exchange _ -> Optional.of(bars(item));
            case Value.WorkShare _ -> Optional.of(division(item));
            case Value.Level _, Value.Chosen _, Value.Words _, Value.Wished _ -> Optional.empty();
        };
    }

    private Block.Figure line(ItemComparison item) {
        var grades = answers.texts().labels().options(LabelSet.of(item.item().form()));
        var told = answers.said(item, PartnerColour.TEAL);
        var drawn = ExpectationChart.draw(PAPER, mark(item, PartnerColour.TEAL), mark(item, PartnerColour.AMBER), told);
        return new Block.Figure(drawn, told, List.of(grades.getFirst(), grades.getLast()));
    }

    private Block.Figure bars(ItemComparison item) {
        var told = flow(item, PartnerColour.TEAL) + " " + flow(item, PartnerColour.AMBER);
        var name = answers.messages().locale().toLanguageTag() + "-"
                + item.item().id().value();
        var drawn =
                SupportChart.draw(PAPER, name, giver(item, PartnerColour.TEAL), giver(item, PartnerColour.AMBER), told);
        return new Block.Figure(
                drawn, told, List.of(answers.name(PartnerColour.TEAL), answers.name(PartnerColour.AMBER)));
    }

    private Block.Figure division(ItemComparison item) {
        var answerLabels = answers.texts().labels();
        var poles = Stream.of(PartnerColour.TEAL, PartnerColour.AMBER)
                .map(it -> answerLabels.division(Value.WorkShare.MOST, answers.name(it), answers.name(it.other())))
                .toList();
        var told = answers.said(item, PartnerColour.TEAL);
        var drawn = DivisionLine.draw(PAPER, doer(item, PartnerColour.TEAL), doer(item, PartnerColour.AMBER), told);
        return new Block.Figure(drawn, told, poles);
    }

    private DivisionMark doer(ItemComparison item, PartnerColour partnerColour) {
        var visibleAnswer = answers.view(item, partnerColour);
        return new DivisionMark(
                partnerColour, ((Value.WorkShare) visibleAnswer.value()).part(), visibleAnswer.importance());
    }

    private String flow(ItemComparison item, PartnerColour giver) {
        var gives = "picture.gives." + exchange(item, giver).give();
        var notices = "picture.notices." + exchange(item, giver.other()).receive();
        return answers.messages()
                .text(
                        "picture.flow",
                        answers.messages().text(gives, answers.name(giver)),
                        answers.messages().text(notices, answers.name(giver.other())));
    }

    private ChartMark mark(ItemComparison item, PartnerColour partnerColour) {
        var visibleAnswer = answers.view(item, partnerColour);
        return new ChartMark(partnerColour, ((Value.Grade) visibleAnswer.value()).step(), visibleAnswer.importance());
    }

    private SupportSide giver(ItemComparison item, PartnerColour partnerColour) {
        var exchange = exchange(item, partnerColour);
        return new SupportSide(partnerColour, exchange.give(), exchange.receive(), NO_WORDS, NO_WORDS);
    }

    private Value.Exchange exchange(ItemComparison item, PartnerColour partnerColour) {
        return (Value.Exchange) answers.view(item, partnerColour).value();
    }
}
