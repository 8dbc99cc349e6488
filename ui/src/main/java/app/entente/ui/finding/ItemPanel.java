package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.Value;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One item within its lens: the question, the chart, and the outcome of both answers. */
public final class ItemPanel extends Div {

    private final ComparisonContext context;

    public ItemPanel(ComparisonContext context, ItemComparison itemComparison) {
        this.context = context;
        addClassName("item-panel");
        add(new H3(context.questionText(itemComparison.item())));
        addChart(itemComparison);
        add(new OutcomeParagraph(new OutcomeMessages(context).message(itemComparison)));
        new ItemDetailMessages(context).messages(itemComparison).forEach(it -> add(new OutcomeParagraph(it)));
    }

    private void addChart(ItemComparison itemComparison) {
        switch (itemComparison.outcome()) {
            case ComparisonOutcome.Distance _, ComparisonOutcome.Views _ ->
                add(AnswerChart.line(context, itemComparison));
            case ComparisonOutcome.Options _, ComparisonOutcome.Limits _ ->
                add(new AnswerPair(context, itemComparison));
            case ComparisonOutcome.SupportFlow _ ->
                add(AnswerChart.bars(context, itemComparison, "lens"), wishes(itemComparison));
        }
    }

    private Div wishes(ItemComparison itemComparison) {
        var wishes = new Div(
                wish(context.myColour(), itemComparison.mine()),
                wish(context.partnersColour(), itemComparison.partners()));
        wishes.addClassName("support-wishes");
        return wishes;
    }

    private static Span wish(PartnerColour colour, VisibleAnswer visibleAnswer) {
        return ((Value.Exchange) visibleAnswer.value())
                .wish()
                .<Span>map(it -> new PersonBadge(colour, text("comparison.wish", it)))
                .orElseGet(Span::new);
    }
}
