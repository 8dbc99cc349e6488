package app.entente.ui.scales;

import static app.entente.ui.kit.Texts.text;

import app.entente.scales.Reading;
import app.entente.ui.kit.Cells;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.ScaleWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** All pictures of the page as one table, one tap away, and what they mean and do not mean. */
class InWords extends Composite<Leaf> {

    private final transient ScaleWords words;

    InWords(List<Reading> readings, ScaleWords words) {
        this.words = words;
        var scroll = new Div(table(readings));
        scroll.addClassName("scroll");
        getContent().title(text("scales.meaning"));
        getContent()
                .put(
                        new Paragraph(text("scales.change")),
                        Leaf.soft(text("scales.uncertain")),
                        new Fold(text("scales.as-table"), scroll));
    }

    private NativeTable table(List<Reading> readings) {
        var table = new NativeTable();
        table.getHead()
                .addRow()
                .add(
                        Cells.column(text("scales.column.scale")),
                        Cells.column(text("scales.column.nearest")),
                        Cells.column(text("scales.column.rests-on")));
        readings.forEach(it -> table.getBody()
                .addRow()
                .add(
                        Cells.row(words.name(it.scale())),
                        new NativeTableCell(nearest(it)),
                        new NativeTableCell(restsOn(it))));
        return table;
    }

    private String nearest(Reading reading) {
        return switch (reading) {
            case Reading.Clear it -> words.nearest(it.measure().mean());
            case Reading.TooFew _, Reading.NotAsked _ -> text("scales.none");
        };
    }

    private String restsOn(Reading reading) {
        return switch (reading) {
            case Reading.Clear it ->
                words.restsOn(it.measure().answered(), it.measure().items(), it.certainty());
            case Reading.TooFew it -> text("scales.too-few", it.answered(), it.asked());
            case Reading.NotAsked _ -> text("scales.not-asked");
        };
    }
}
