package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Canvas;
import app.entente.comparison.ScaleLine;
import app.entente.scales.SharedReading;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.ScaleWords;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;

/** The scales both would show, made from what both have shown; without any there is no such part. */
record SharedScalesLeaf(Reader reader, List<SharedReading> readings) {

    Optional<Leaf> leaf() {
        return new FurtherPart("scales", readings.stream().map(this::row).toList()).leaf();
    }

    private Div row(SharedReading reading) {
        var row = new Div(new H3(words().name(reading.scale())));
        row.addClassName("item-panel");
        switch (reading) {
            case SharedReading.Clear it -> row.add(picture(it), new Verdict(told(it) + " " + restsOn(it)));
            case SharedReading.TooFew it ->
                row.add(new Verdict(text("comparison.scales.too-few", it.shown(), it.asked())));
        }
        return row;
    }

    private Div picture(SharedReading.Clear reading) {
        var drawn = ScaleLine.draw(
                Canvas.screen(),
                reader.voice(),
                reading.mine().mean(),
                reader.partnersVoice(),
                reading.partners().mean(),
                told(reading));
        var picture = new Div(new Svg(drawn), words().poles());
        picture.addClassName("chart");
        return picture;
    }

    private String told(SharedReading.Clear reading) {
        return text(
                "comparison.scales.description",
                words().nearest(reading.mine().mean()),
                reader.partner(),
                words().nearest(reading.partners().mean()));
    }

    private String restsOn(SharedReading.Clear reading) {
        return words().restsOn(reading.mine().answered(), reading.mine().items(), reading.certainty());
    }

    private ScaleWords words() {
        return new ScaleWords(reader.words());
    }
}
