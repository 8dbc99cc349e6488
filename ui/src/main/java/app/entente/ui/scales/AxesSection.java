package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.chart.SvgCanvas;
import app.entente.chart.TwoAxesChart;
import app.entente.couple.PartnerColour;
import app.entente.pack.Scale;
import app.entente.scales.ScaleResult;
import app.entente.statistics.ScaleScore;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** Shows closeness and autonomy as two independent axes of one chart. */
class AxesSection extends Composite<PageSection> {

    private final transient ScaleMessages messages;

    AxesSection(List<ScaleResult> scaleResults, ScaleMessages messages, PartnerColour colour) {
        this.messages = messages;
        getContent().title(text("scales.axes")).description(text("scales.axes.below"));
        var closeness = measure(scaleResults, Scale.DEPENDENCE);
        var autonomy = measure(scaleResults, Scale.INDEPENDENCE);
        if (closeness.isPresent() && autonomy.isPresent()) {
            getContent().addContent(card(colour, closeness.get(), autonomy.get()));
        } else {
            getContent()
                    .addContent(new Paragraph(
                            text("scales.axes.not-yet", scaleName(Scale.DEPENDENCE), scaleName(Scale.INDEPENDENCE))));
        }
    }

    private Div card(PartnerColour colour, ScaleScore closeness, ScaleScore autonomy) {
        var told = text(
                "scales.axes.description",
                scaleName(Scale.DEPENDENCE),
                messages.nearestAnswer(closeness.mean()),
                scaleName(Scale.INDEPENDENCE),
                messages.nearestAnswer(autonomy.mean()));
        var drawn = TwoAxesChart.draw(SvgCanvas.screen(), colour, closeness.mean(), autonomy.mean(), told);
        var picture = new Div(new Svg(drawn), messages.endLabels());
        picture.addClassNames("chart", "two-axes-panel");
        var axes = text(
                "scales.axes.which",
                scaleName(Scale.DEPENDENCE),
                scaleName(Scale.INDEPENDENCE),
                messages.lowestAnswer(),
                messages.highestAnswer());
        var sheet = new Div(PageSection.secondaryText(axes), picture, new Paragraph(told));
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }

    private String scaleName(Scale scale) {
        return messages.scaleName(scale);
    }

    private static Optional<ScaleScore> measure(List<ScaleResult> scaleResults, Scale scale) {
        return scaleResults.stream()
                .filter(it -> it.scale() == scale)
                .filter(ScaleResult.Clear.class::isInstance)
                .map(it -> ((ScaleResult.Clear) it).measure())
                .findFirst();
    }
}
