package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.chart.ChangeChart;
import app.entente.chart.SvgCanvas;
import app.entente.couple.PartnerColour;
import app.entente.statistics.RetestChange;
import app.entente.thenandnow.MeanChange;
import app.entente.values.Value;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * Says a mean of then and now in words, with the label nearest to each, and draws it.
 *
 * @param labels the labels of the answers from 1 to 5
 */
public record MeanChangeWords(ComparisonContext context, List<String> labels) {

    public String mine(MeanChange mean) {
        return words("comparison.then-and-now.mine", mean);
    }

    public String partners(MeanChange mean) {
        return words("comparison.then-and-now.partners", mean);
    }

    /**
     * Returns both labels, and whether the change is clear where that is said at all; two labels without a clear change
     * are about the same.
     */
    private String words(String key, MeanChange mean) {
        var then = label(mean.then());
        var now = label(mean.now());
        if (!then.equals(now) && mean.change().equals(Optional.of(RetestChange.NO_CLEAR_CHANGE))) {
            return text(key + ".similar", then, now, context.partnerName());
        }
        var values = text(key, then, now, context.partnerName());
        return mean.change()
                .map(it -> values + " " + text(key + "." + code(it), context.partnerName()))
                .orElse(values);
    }

    private static String code(RetestChange change) {
        return switch (change) {
            case CLEAR_CHANGE -> "clear";
            case NO_CLEAR_CHANGE -> "not-clear";
        };
    }

    public Div chart(MeanChange mean, PartnerColour colour, String told) {
        var ends = new Div(new Span(labels.getFirst()), new Span(labels.getLast()));
        ends.addClassName("scale-ends");
        var picture =
                new Div(new Svg(ChangeChart.draw(SvgCanvas.screen(), colour, mean.then(), mean.now(), told)), ends);
        picture.addClassName("chart");
        return picture;
    }

    private String label(double mean) {
        return labels.get((int) Math.round(mean) - Value.Grade.LOWEST);
    }
}
