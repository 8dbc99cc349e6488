package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** One part of the page: every item both have shown, the first ones at once; what was withdrawn since; the table. */
record PartLeaf(Part part, Reader reader, List<Compared> items, List<String> withdrawn) {

    private static final int AT_ONCE = 3;

    Leaf leaf() {
        var leaf = new Leaf()
                .title(text("comparison.lens", part))
                .below(text("comparison.lens.below." + part.id(), reader.partner()));
        leaf.setId(part.id());
        leaf.put(items.isEmpty() && withdrawn.isEmpty() ? Leaf.soft(text("comparison.lens.empty")) : sheet());
        return leaf;
    }

    private Div sheet() {
        var sheet = new Div();
        sheet.addClassName("sheet");
        if (!items.isEmpty()) {
            show(sheet);
        }
        withdrawn.forEach(it -> sheet.add(new Verdict(text("comparison.withdrawn", it))));
        return sheet;
    }

    /** A few at once; a phone would be scrolled through for ever. */
    private void show(Div sheet) {
        sheet.add(pictured(items.subList(0, Math.min(AT_ONCE, items.size()))));
        if (items.size() > AT_ONCE) {
            var rest = items.subList(AT_ONCE, items.size());
            sheet.add(new Fold(text("comparison.lens.rest", rest.size()), pictured(rest)));
        }
        if (part != Part.LIMITS) { // they stand in a table as it is
            sheet.add(AnswerTable.folded(reader, items));
        }
    }

    private Component pictured(List<Compared> items) {
        return switch (part) {
            case LIMITS -> LimitsTable.each(reader, items);
            case EXPECTATIONS, SUPPORT, STATEMENTS -> rows(items);
        };
    }

    private Div rows(List<Compared> items) {
        var rows = new Div();
        items.forEach(it -> rows.add(new Row(reader, it)));
        return rows;
    }
}
