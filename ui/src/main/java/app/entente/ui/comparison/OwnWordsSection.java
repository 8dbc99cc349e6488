package app.entente.ui.comparison;

import app.entente.comparison.OpenTextPair;
import app.entente.ui.finding.AnswerPair;
import app.entente.ui.finding.ComparisonContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;

/** Shows both free-text answers to the couple's own questions side by side, without a comparison. */
record OwnWordsSection(ComparisonContext context, List<OpenTextPair> openTextPair) {

    Optional<FoldedSection> section() {
        return new OptionalSection(
                        "open-text", openTextPair.stream().map(this::row).toList())
                .folded();
    }

    private Div row(OpenTextPair said) {
        var row = new Div(
                new H3(context.questionText(said.item())),
                new AnswerPair(context, said.item(), said.mine(), said.partners()));
        row.addClassName("item-panel");
        return row;
    }
}
