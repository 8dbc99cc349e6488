package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.chart.ScaleChart;
import app.entente.chart.SvgCanvas;
import app.entente.couple.PartnerColour;
import app.entente.pack.Scale;
import app.entente.scales.ScaleResult;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One scale: the person's value on it, how firm it is, and the scale's description. */
class ScaleSection extends Composite<PageSection> {

    private final transient ScaleMessages messages;

    ScaleSection(ScaleResult scaleResult, ScaleMessages messages, PartnerColour colour) {
        this.messages = messages;
        getContent().title(messages.scaleName(scaleResult.scale()));
        var sheet = new Div(content(scaleResult, colour));
        sheet.addClassNames("card", "stack-s");
        getContent().addContent(sheet);
    }

    private Component[] content(ScaleResult scaleResult, PartnerColour colour) {
        return switch (scaleResult) {
            case ScaleResult.Clear it -> new Component[] {chart(it, colour), position(it), helpDisclosure(it.scale())};
            case ScaleResult.TooFew it ->
                new Component[] {
                    new Paragraph(text("scales.too-few", it.answered(), it.asked())), helpDisclosure(it.scale())
                };
            case ScaleResult.NotAsked _ -> new Component[] {new Paragraph(text("scales.not-asked"))};
        };
    }

    private Div chart(ScaleResult.Clear scaleResult, PartnerColour colour) {
        var mean = scaleResult.measure().mean();
        var told = text("scales.description", messages.scaleName(scaleResult.scale()), messages.nearestAnswer(mean));
        var picture = new Div(new Svg(ScaleChart.draw(SvgCanvas.screen(), colour, mean, told)), messages.endLabels());
        picture.addClassName("chart");
        return picture;
    }

    private Paragraph position(ScaleResult.Clear scaleResult) {
        var scaleScore = scaleResult.measure();
        return new Paragraph(text("scales.place", messages.nearestAnswer(scaleScore.mean())) + " "
                + messages.basis(scaleScore.answered(), scaleScore.items(), scaleResult.certainty()));
    }

    private static Disclosure helpDisclosure(Scale scale) {
        var about = new Paragraph(text("scales.help", scale));
        return scale == Scale.STRAIN
                ? new Disclosure(text("scales.about"), about, helpLink())
                : new Disclosure(text("scales.about"), about);
    }

    private static Paragraph helpLink() {
        var help = new Anchor(Paths.HELP, text("scales.help-page"));
        help.setRouterIgnore(true); // a static page, not a screen
        return new Paragraph(help);
    }
}
