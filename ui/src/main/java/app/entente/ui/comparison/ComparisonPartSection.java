package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.ui.finding.AnswerTable;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.ItemPanel;
import app.entente.ui.finding.LimitsTable;
import app.entente.ui.finding.OutcomeParagraph;
import app.entente.ui.kit.Disclosure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** One part of the page: all items both have shown, items withdrawn since, and the same items as a table. */
record ComparisonPartSection(
        ComparisonPart part, ComparisonContext context, List<ItemComparison> items, List<String> withdrawn) {

    private static final int INITIALLY_SHOWN = 3;

    /** Returns the part; empty where both showed nothing in it and withdrew nothing from it. */
    Optional<FoldedSection> section() {
        return items.isEmpty() && withdrawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoldedSection(
                        part.id(),
                        text("comparison.part", part),
                        text("comparison.part.below." + part.id(), context.partnerName()),
                        card()));
    }

    private Div card() {
        var sheet = new Div();
        sheet.addClassName("card");
        if (!items.isEmpty()) {
            addItems(sheet);
        }
        withdrawn.forEach(it -> sheet.add(new OutcomeParagraph(text("comparison.withdrawn", it))));
        return sheet;
    }

    /** Shows the first items and puts the rest into a disclosure, to keep the page short on a phone. */
    private void addItems(Div sheet) {
        sheet.add(itemList(items.subList(0, Math.min(INITIALLY_SHOWN, items.size()))));
        if (items.size() > INITIALLY_SHOWN) {
            var rest = items.subList(INITIALLY_SHOWN, items.size());
            sheet.add(new Disclosure(text("comparison.part.rest", rest.size()), itemList(rest)));
        }
        if (part != ComparisonPart.LIMITS) { // limits are a table already
            sheet.add(AnswerTable.disclosure(context, items));
        }
    }

    private Component itemList(List<ItemComparison> items) {
        return switch (part) {
            case LIMITS -> LimitsTable.each(context, items);
            case EXPECTATIONS, SUPPORT, STATEMENTS -> rows(items);
        };
    }

    private Div rows(List<ItemComparison> items) {
        var rows = new Div();
        items.forEach(it -> rows.add(new ItemPanel(context, it)));
        return rows;
    }
}
