package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.OutcomeParagraph;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;

/** Shows the wishes both have, right after the strengths; without a shared wish there is no such section. */
record Wishes(ComparisonContext reader, Comparison comparison) {

    Optional<PageSection> leaf() {
        return new OptionalSection(
                        "wishes", comparison.wishes().stream().map(this::row).toList())
                .section();
    }

    private Div row(ItemComparison itemComparison) {
        var row = new Div(
                new H3(reader.questionText(itemComparison.item())), new OutcomeParagraph(text(key(itemComparison))));
        row.addClassName("item-panel");
        return row;
    }

    private static String key(ItemComparison itemComparison) {
        return itemComparison.outcome() instanceof ComparisonOutcome.BothWish
                ? "comparison.wishes.yes"
                : "comparison.wishes.more";
    }
}
