package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.finding.BoundaryOutcome;
import app.entente.pack.LabelSet;
import app.entente.ui.kit.HeaderCells;
import app.entente.values.LimitLevel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;

/** Limits in three columns with each owner's mark; where two answers differ, a sentence says for whom each holds. */
public final class LimitsTable extends NativeTable {

    private final ComparisonContext context;

    private LimitsTable(ComparisonContext context, LabelSet labels, List<ItemComparison> items) {
        this.context = context;
        addClassName("limits-table");
        var head = getHead().addRow();
        head.add(HeaderCells.column(text("comparison.about")));
        for (var level : LimitLevel.values()) {
            head.add(HeaderCells.column(context.texts().labels().option(labels, level)));
        }
        items.forEach(this::addLimit);
    }

    /** One table for each way limits are asked, with the words of its own answers at its head. */
    public static Div each(ComparisonContext context, List<ItemComparison> items) {
        var tables = new Div();
        tables.addClassName("stack");
        items.stream()
                .collect(groupingBy(it -> LabelSet.of(it.item().form()), LinkedHashMap::new, toList()))
                .forEach((labels, its) -> tables.add(new LimitsTable(context, labels, its)));
        return tables;
    }

    private void addLimit(ItemComparison itemComparison) {
        var body = addBody();
        var row = body.addRow();
        row.add(HeaderCells.row(context.questionText(itemComparison.item())));
        for (var level : LimitLevel.values()) {
            row.add(badges(itemComparison, level));
        }
        if (itemComparison.outcome() instanceof ComparisonOutcome.Limits(BoundaryOutcome boundaryOutcome)) {
            body.addClassName(boundaryOutcome == BoundaryOutcome.MISMATCH ? "mismatch" : "settled");
            addOutcome(body, itemComparison, boundaryOutcome);
        }
    }

    private NativeTableCell badges(ItemComparison itemComparison, LimitLevel level) {
        var pair = new Span();
        pair.addClassName("badge-pair");
        if (LimitMessages.limitOf(itemComparison.mine()) == level) {
            pair.add(context.myBadge());
        }
        if (LimitMessages.limitOf(itemComparison.partners()) == level) {
            pair.add(context.partnersBadge());
        }
        return new NativeTableCell(pair);
    }

    private void addOutcome(NativeTableBody body, ItemComparison itemComparison, BoundaryOutcome boundaryOutcome) {
        var itemDetailMessages = new ItemDetailMessages(context).messages(itemComparison);
        if (boundaryOutcome.settled() && itemDetailMessages.isEmpty()) {
            return;
        }
        var cell = new NativeTableCell();
        cell.setColspan(LimitLevel.values().length + 1);
        if (!boundaryOutcome.settled()) {
            cell.add(new Paragraph(new OutcomeMessages(context).message(itemComparison)));
        }
        itemDetailMessages.forEach(it -> cell.add(new Paragraph(it)));
        var row = new NativeTableRow(cell);
        row.addClassName("outcome-row");
        body.add(row);
    }
}
