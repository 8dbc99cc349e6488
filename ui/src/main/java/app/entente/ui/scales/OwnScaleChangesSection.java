package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.LabelSet;
import app.entente.thenandnow.OwnThenAndNow;
import app.entente.thenandnow.ScaleChange;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.MeanChangeWords;
import app.entente.ui.finding.OutcomeParagraph;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;

/** One's own scales of an earlier opened round beside those of a later one, for oneself only. */
class OwnScaleChangesSection extends Composite<PageSection> {

    private final transient ComparisonContext context;
    private final transient MeanChangeWords words;

    OwnScaleChangesSection(OwnThenAndNow change, ComparisonContext context) {
        this.context = context;
        words = new MeanChangeWords(context, context.texts().labels().options(LabelSet.STATEMENT));
        getContent()
                .title(text("scales.then-and-now"))
                .description(text(
                        "scales.then-and-now.below", day(change.then()), day(change.now()), context.partnerName()));
        var card = new Div();
        card.addClassName("card");
        change.scales().forEach(it -> card.add(row(it)));
        getContent().addContent(card);
    }

    private Div row(ScaleChange scale) {
        var told = words.mine(scale.mean());
        var row = new Div(
                new H3(new ScaleMessages(context.texts()).scaleName(scale.scale())),
                words.chart(scale.mean(), context.myColour(), told),
                new OutcomeParagraph(told));
        row.addClassName("item-panel");
        return row;
    }

    private static String day(Instant opened) {
        return LocalizedDates.format(opened.atZone(LocalizedDates.browserZone()).toLocalDate());
    }
}
