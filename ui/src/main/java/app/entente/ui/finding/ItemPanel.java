package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.Value;
import app.entente.values.Wish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

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
            case ComparisonOutcome.Options _, ComparisonOutcome.Limits _, ComparisonOutcome.BothWish _ ->
                add(new AnswerPair(context, itemComparison));
            case ComparisonOutcome.SupportFlow _ ->
                add(AnswerChart.bars(context, itemComparison, "lens"), wishes(itemComparison));
            case ComparisonOutcome.Division _ ->
                add(AnswerChart.division(context, itemComparison), wishes(itemComparison));
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
        return switch (visibleAnswer.value()) {
            case Value.Exchange it -> wish(colour, "comparison.wish", it.wish());
            case Value.WorkShare it -> wish(colour, "comparison.division.wish", it.wish());
            case Value.Grade _, Value.Level _, Value.Chosen _, Value.Wished _, Value.Words _ -> new Span();
        };
    }

    private static Span wish(PartnerColour colour, String key, Optional<Wish> wish) {
        return wish.<Span>map(it -> new PersonBadge(colour, text(key, it))).orElseGet(Span::new);
    }
}
