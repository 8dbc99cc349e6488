package app.entente.ui.comparison;

import app.entente.comparison.Comparison;
import app.entente.comparison.ItemComparison;
import app.entente.ui.finding.AnswerPair;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.GuessMessages;
import app.entente.ui.finding.OutcomeParagraph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;

/** Shows the guessed items, the most telling result first; absent without guesses. */
record GuessesSection(ComparisonContext context, Comparison comparison) {

    Optional<FoldedSection> section() {
        return new OptionalSection(
                        "guesses", comparison.guessed().stream().map(this::row).toList())
                .folded();
    }

    private Div row(ItemComparison itemComparison) {
        var row = new Div(new H3(context.questionText(itemComparison.item())));
        row.addClassName("item-panel");
        row.add(new AnswerPair(context, itemComparison));
        new GuessMessages(context).messages(itemComparison).forEach(it -> row.add(new OutcomeParagraph(it)));
        return row;
    }
}
