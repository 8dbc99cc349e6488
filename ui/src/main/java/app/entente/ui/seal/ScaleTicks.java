package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.ReadBack;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Tick;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;

/** "Show this scale too", for each scale that is asked about. A tick counts only where both have set it. */
class ScaleTicks extends Composite<Leaf> {

    private final transient Texts words;

    ScaleTicks(List<ReadBack.Tick> scales, Texts words, boolean sealed, BiConsumer<Scale, Boolean> tick) {
        this.words = words;
        getContent().title(text("seal.scales")).below(text("seal.scales.below"));
        setVisible(!scales.isEmpty());
        var ticks = new Div();
        ticks.addClassName("checkbox-list");
        scales.forEach(it -> ticks.add(sealed ? fixed(it) : open(it, tick)));
        var sheet = new Div(new Paragraph(text("seal.scales.words")), ticks, own());
        sheet.addClassName("card");
        getContent().put(sheet);
    }

    private Tick open(ReadBack.Tick scale, BiConsumer<Scale, Boolean> tick) {
        var box = new Tick(
                text("seal.scale", words.labels().of(scale.scale())), "", in -> tick.accept(scale.scale(), in));
        box.show(scale.shown());
        return box;
    }

    private Component fixed(ReadBack.Tick scale) {
        var key = scale.shown() ? "seal.scale.shared" : "seal.scale.not-shared";
        return new Paragraph(text(key, words.labels().of(scale.scale())));
    }

    private static Paragraph own() {
        return new Paragraph(new Anchor(Paths.SCALES, text("seal.scales.own")));
    }
}
