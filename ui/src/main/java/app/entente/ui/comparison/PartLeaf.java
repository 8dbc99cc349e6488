package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One part of the page: every item both have shown, what was withdrawn since, and the table. */
record PartLeaf(Part part, Reader reader, List<Compared> items, List<String> withdrawn) {

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
            sheet.add(content());
        }
        withdrawn.forEach(it -> sheet.add(gone(it)));
        return sheet;
    }

    private Component[] content() {
        return switch (part) {
            case LIMITS -> new Component[] {new LimitsTable(reader, items)};
            case EXPECTATIONS, SUPPORT, STATEMENTS -> new Component[] {rows(), AnswerTable.folded(reader, items)};
        };
    }

    private Div rows() {
        var rows = new Div();
        items.forEach(it -> rows.add(new Row(reader, it)));
        return rows;
    }

    private static Paragraph gone(String asked) {
        var gone = new Paragraph(text("comparison.withdrawn", asked));
        gone.addClassName("verdict");
        return gone;
    }
}
