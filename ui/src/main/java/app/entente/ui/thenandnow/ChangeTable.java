package app.entente.ui.thenandnow;

import static app.entente.ui.i18n.Messages.text;

import app.entente.thenandnow.ItemChange;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.HeaderCells;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The questions of one topic with both answers of then and of now, the reader's own first. */
class ChangeTable extends NativeTable {

    private ChangeTable(ComparisonContext context, List<ItemChange> items) {
        var head = getHead().addRow();
        head.add(
                HeaderCells.column(text("comparison.about")),
                HeaderCells.column(text("comparison.then-and-now.you-then")),
                HeaderCells.column(text("comparison.then-and-now.you-now")),
                HeaderCells.column(text("comparison.then-and-now.partner-then", context.partnerName())),
                HeaderCells.column(text("comparison.then-and-now.partner-now", context.partnerName())));
        items.forEach(it -> addCells(getBody().addRow(), context, it));
    }

    static Disclosure disclosure(ComparisonContext context, List<ItemChange> items) {
        var scroll = new Div(new ChangeTable(context, items));
        scroll.addClassName("scroll");
        return new Disclosure(text("comparison.then-and-now.table"), scroll);
    }

    private static void addCells(NativeTableRow row, ComparisonContext context, ItemChange change) {
        var item = change.item();
        row.add(
                HeaderCells.row(context.questionText(item)),
                new NativeTableCell(context.mine(item, change.then().mine().value())),
                new NativeTableCell(context.mine(item, change.now().mine().value())),
                new NativeTableCell(
                        context.partners(item, change.then().partners().value())),
                new NativeTableCell(
                        context.partners(item, change.now().partners().value())));
    }
}
