package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.ui.kit.Cells;
import app.entente.ui.kit.Fold;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The same as the pictures of a lens, as a table. */
final class AnswerTable extends NativeTable {

    private AnswerTable(Reader reader, List<Compared> items) {
        var head = getHead().addRow();
        head.add(Cells.column(text("comparison.about")));
        head.add(Cells.column(reader.me()), Cells.column(reader.partnersName()));
        items.forEach(it -> fill(getBody().addRow(), reader, it));
    }

    /** One tap away. */
    static Fold folded(Reader reader, List<Compared> items) {
        return folded(text("comparison.as-table"), reader, items);
    }

    static Fold folded(String summary, Reader reader, List<Compared> items) {
        var scroll = new Div(new AnswerTable(reader, items));
        scroll.addClassName("scroll");
        return new Fold(summary, scroll);
    }

    private static void fill(NativeTableRow row, Reader reader, Compared compared) {
        row.add(
                Cells.row(reader.asked(compared.item())),
                new NativeTableCell(reader.mine(compared.item(), compared.mine())),
                new NativeTableCell(reader.partners(compared.item(), compared.partners())));
    }
}
