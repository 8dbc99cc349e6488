package app.entente.ui.scales;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Canvas;
import app.entente.comparison.ScaleLine;
import app.entente.couple.Voice;
import app.entente.questionnaire.Scale;
import app.entente.scales.Reading;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.ScaleWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One scale: where one's answers lie on it, how much that says, and what the scale is about. */
class ScaleLeaf extends Composite<Leaf> {

    private final transient ScaleWords words;

    ScaleLeaf(Reading reading, ScaleWords words, Voice voice) {
        this.words = words;
        getContent().title(words.name(reading.scale()));
        var sheet = new Div(content(reading, voice));
        sheet.addClassNames("card", "stack-s");
        getContent().put(sheet);
    }

    private Component[] content(Reading reading, Voice voice) {
        return switch (reading) {
            case Reading.Clear it -> new Component[] {picture(it, voice), place(it), help(it.scale())};
            case Reading.TooFew it ->
                new Component[] {new Paragraph(text("scales.too-few", it.answered(), it.asked())), help(it.scale())};
            case Reading.NotAsked _ -> new Component[] {new Paragraph(text("scales.not-asked"))};
        };
    }

    private Div picture(Reading.Clear reading, Voice voice) {
        var mean = reading.measure().mean();
        var told = text("scales.description", words.name(reading.scale()), words.nearest(mean));
        var picture = new Div(new Svg(ScaleLine.draw(Canvas.screen(), voice, mean, told)), words.poles());
        picture.addClassName("chart");
        return picture;
    }

    private Paragraph place(Reading.Clear reading) {
        var measure = reading.measure();
        return new Paragraph(text("scales.place", words.nearest(measure.mean())) + " "
                + words.restsOn(measure.answered(), measure.items(), reading.certainty()));
    }

    private static Fold help(Scale scale) {
        var about = new Paragraph(text("scales.help", scale));
        return scale == Scale.STRAIN
                ? new Fold(text("scales.about"), about, helpPage())
                : new Fold(text("scales.about"), about);
    }

    private static Paragraph helpPage() {
        var help = new Anchor(Paths.HELP, text("scales.help-page"));
        help.setRouterIgnore(true); // a static page, not a screen
        return new Paragraph(help);
    }
}
