package app.entente.ui.comparison;

import app.entente.questionnaire.LabelSet;
import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import app.entente.engine.Boundary;
import app.entente.questionnaire.Limit;
import app.entente.ui.kit.Cells;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Three columns with the mark of each owner. Where the two differ, a sentence says for whom it holds. */
class LimitsTable extends NativeTable {

    private final Reader reader;

    LimitsTable(Reader reader, List<Compared> items) {
        this.reader = reader;
        addClassName("limits");
        var head = getHead().addRow();
        head.add(Cells.column(text("comparison.about")));
        for (var level : Limit.values()) {
            head.add(Cells.column(reader.words().labels().option(LabelSet.LIMIT_PERMISSION, level)));
        }
        items.forEach(this::limit);
    }

    private void limit(Compared compared) {
        var body = addBody();
        var row = body.addRow();
        row.add(Cells.row(reader.asked(compared.item())));
        for (var level : Limit.values()) {
            row.add(marks(compared, level));
        }
        if (compared.outcome() instanceof Outcome.Limits(Boundary boundary)) {
            body.addClassName(boundary == Boundary.MISMATCH ? "apart" : "calm");
            say(body, compared, boundary);
        }
    }

    private NativeTableCell marks(Compared compared, Limit level) {
        var pair = new Span();
        pair.addClassName("pair");
        if (LimitWords.level(compared.mine()) == level) {
            pair.add(reader.me());
        }
        if (LimitWords.level(compared.partners()) == level) {
            pair.add(reader.partnersName());
        }
        return new NativeTableCell(pair);
    }

    private void say(NativeTableBody body, Compared compared, Boundary boundary) {
        var beside = new Beside(reader).of(compared);
        if (boundary.settled() && beside.isEmpty()) {
            return;
        }
        var cell = new NativeTableCell();
        cell.setColspan(Limit.values().length + 1);
        if (!boundary.settled()) {
            cell.add(new Paragraph(new Verdicts(reader).of(compared)));
        }
        beside.forEach(it -> cell.add(new Paragraph(it)));
        var row = new NativeTableRow(cell);
        row.addClassName("say-row");
        body.add(row);
    }
}
