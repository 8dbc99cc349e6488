package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.chart.ScaleChart;
import app.entente.chart.SvgCanvas;
import app.entente.scales.SharedScaleResult;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.OutcomeParagraph;
import app.entente.ui.i18n.ScaleMessages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;

/** Shows the scales both chose to show, computed from the answers both have shown; absent without any. */
record SharedScalesSection(ComparisonContext context, List<SharedScaleResult> readings) {

    Optional<FoldedSection> section() {
        return new OptionalSection("scales", readings.stream().map(this::row).toList()).folded();
    }

    private Div row(SharedScaleResult reading) {
        var row = new Div(new H3(scaleMessages().scaleName(reading.scale())));
        row.addClassName("item-panel");
        switch (reading) {
            case SharedScaleResult.Clear it ->
                row.add(chart(it), new OutcomeParagraph(description(it) + " " + basis(it)));
            case SharedScaleResult.TooFew it ->
                row.add(new OutcomeParagraph(text("comparison.scales.too-few", it.shown(), it.asked())));
        }
        return row;
    }

    private Div chart(SharedScaleResult.Clear reading) {
        var drawn = ScaleChart.draw(
                SvgCanvas.screen(),
                context.myColour(),
                reading.mine().mean(),
                context.partnersColour(),
                reading.partners().mean(),
                description(reading));
        var picture = new Div(new Svg(drawn), scaleMessages().endLabels());
        picture.addClassName("chart");
        return picture;
    }

    private String description(SharedScaleResult.Clear reading) {
        return text(
                "comparison.scales.description",
                scaleMessages().nearestAnswer(reading.mine().mean()),
                context.partnerName(),
                scaleMessages().nearestAnswer(reading.partners().mean()));
    }

    private String basis(SharedScaleResult.Clear reading) {
        return scaleMessages().basis(reading.mine().answered(), reading.mine().items(), reading.certainty());
    }

    private ScaleMessages scaleMessages() {
        return new ScaleMessages(context.texts());
    }
}
