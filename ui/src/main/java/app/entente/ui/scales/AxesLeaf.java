package app.entente.ui.scales;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Canvas;
import app.entente.comparison.TwoAxes;
import app.entente.couple.Voice;
import app.entente.engine.Measure;
import app.entente.questionnaire.Scale;
import app.entente.scales.Reading;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.ScaleWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** Closeness and autonomy as two axes: being near takes nothing from standing on one's own. */
class AxesLeaf extends Composite<Leaf> {

    private final transient ScaleWords words;

    AxesLeaf(List<Reading> readings, ScaleWords words, Voice voice) {
        this.words = words;
        getContent().title(text("scales.axes")).below(text("scales.axes.below"));
        var closeness = measure(readings, Scale.DEPENDENCE);
        var autonomy = measure(readings, Scale.INDEPENDENCE);
        if (closeness.isPresent() && autonomy.isPresent()) {
            getContent().put(sheet(voice, closeness.get(), autonomy.get()));
        } else {
            getContent()
                    .put(new Paragraph(text("scales.axes.not-yet", name(Scale.DEPENDENCE), name(Scale.INDEPENDENCE))));
        }
    }

    private Div sheet(Voice voice, Measure closeness, Measure autonomy) {
        var told = text(
                "scales.axes.description",
                name(Scale.DEPENDENCE),
                words.nearest(closeness.mean()),
                name(Scale.INDEPENDENCE),
                words.nearest(autonomy.mean()));
        var drawn = TwoAxes.draw(Canvas.screen(), voice, closeness.mean(), autonomy.mean(), told);
        var picture = new Div(new Svg(drawn), words.poles());
        picture.addClassNames("chart", "two-axes-panel");
        var axes = text(
                "scales.axes.which", name(Scale.DEPENDENCE), name(Scale.INDEPENDENCE), words.least(), words.most());
        var sheet = new Div(Leaf.soft(axes), picture, new Paragraph(told));
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }

    private String name(Scale scale) {
        return words.name(scale);
    }

    private static Optional<Measure> measure(List<Reading> readings, Scale scale) {
        return readings.stream()
                .filter(it -> it.scale() == scale)
                .filter(Reading.Clear.class::isInstance)
                .map(it -> ((Reading.Clear) it).measure())
                .findFirst();
    }
}
