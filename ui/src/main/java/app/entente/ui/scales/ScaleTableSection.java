package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.scales.ScaleResult;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.HeaderCells;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** All scales of the page as one table in a disclosure, with notes on their meaning. */
class ScaleTableSection extends Composite<PageSection> {

    private final transient ScaleMessages messages;

    ScaleTableSection(List<ScaleResult> scaleResults, ScaleMessages messages) {
        this.messages = messages;
        var scroll = new Div(table(scaleResults));
        scroll.addClassName("scroll");
        getContent().title(text("scales.meaning"));
        getContent()
                .addContent(
                        new Paragraph(text("scales.change")),
                        PageSection.secondaryText(text("scales.uncertain")),
                        new Disclosure(text("scales.as-table"), scroll));
    }

    private NativeTable table(List<ScaleResult> scaleResults) {
        var table = new NativeTable();
        table.getHead()
                .addRow()
                .add(
                        HeaderCells.column(text("scales.column.scale")),
                        HeaderCells.column(text("scales.column.nearest")),
                        HeaderCells.column(text("scales.column.rests-on")));
        scaleResults.forEach(it -> table.getBody()
                .addRow()
                .add(
                        HeaderCells.row(messages.scaleName(it.scale())),
                        new NativeTableCell(nearest(it)),
                        new NativeTableCell(basis(it))));
        return table;
    }

    private String nearest(ScaleResult scaleResult) {
        return switch (scaleResult) {
            case ScaleResult.Clear it -> messages.nearestAnswer(it.measure().mean());
            case ScaleResult.TooFew _, ScaleResult.NotAsked _ -> text("scales.none");
        };
    }

    private String basis(ScaleResult scaleResult) {
        return switch (scaleResult) {
            case ScaleResult.Clear it ->
                messages.basis(it.measure().answered(), it.measure().items(), it.certainty());
            case ScaleResult.TooFew it -> text("scales.too-few", it.answered(), it.asked());
            case ScaleResult.NotAsked _ -> text("scales.not-asked");
        };
    }
}
