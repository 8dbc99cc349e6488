package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.HeaderCells;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The answers of a lens as a table, with the same content as its charts. */
public final class AnswerTable extends NativeTable {

    private AnswerTable(ComparisonContext context, List<ItemComparison> items) {
        var head = getHead().addRow();
        head.add(HeaderCells.column(text("comparison.about")));
        head.add(HeaderCells.column(context.myBadge()), HeaderCells.column(context.partnersBadge()));
        items.forEach(it -> addCells(getBody().addRow(), context, it));
    }

    /** Returns the table in a closed disclosure. */
    public static Disclosure disclosure(ComparisonContext context, List<ItemComparison> items) {
        return disclosure(text("comparison.as-table"), context, items);
    }

    public static Disclosure disclosure(String summary, ComparisonContext context, List<ItemComparison> items) {
        var scroll = new Div(new AnswerTable(context, items));
        scroll.addClassName("scroll");
        return new Disclosure(summary, scroll);
    }

    private static void addCells(NativeTableRow row, ComparisonContext context, ItemComparison itemComparison) {
        row.add(
                HeaderCells.row(context.questionText(itemComparison.item())),
                new NativeTableCell(context.mine(itemComparison.item(), itemComparison.mine())),
                new NativeTableCell(context.partners(itemComparison.item(), itemComparison.partners())));
    }
}
