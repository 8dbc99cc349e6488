package app.entente.ui.thenandnow;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.LabelSet;
import app.entente.thenandnow.SharedScaleChange;
import app.entente.thenandnow.ThenAndNow;
import app.entente.thenandnow.TopicChange;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.MeanChangeWords;
import app.entente.ui.finding.OutcomeParagraph;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The sections of one earlier round: topics, and scales both show. Neither of them is empty. */
record ThenAndNowSections(ComparisonContext context, ThenAndNow change) {

    List<PageSection> sections() {
        return Stream.of(
                        section(
                                "topics",
                                change.topics().stream().map(this::topic).toList()),
                        section(
                                "scales",
                                change.scales().stream().map(this::scale).toList()))
                .flatMap(List::stream)
                .toList();
    }

    private List<PageSection> section(String part, List<Div> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var key = "comparison.then-and-now." + part;
        var section = new PageSection()
                .title(text(key))
                .description(text(key + ".below", day(change.then()), day(change.now()), context.partnerName()));
        var card = new Div();
        card.addClassName("card");
        rows.forEach(card::add);
        section.addContent(card);
        return List.of(section);
    }

    private Div topic(TopicChange topic) {
        var words = new MeanChangeWords(context, context.texts().labels().options(LabelSet.EXPECTATION));
        var row = row(context.texts().theme(topic.theme()));
        topic.mine().ifPresent(it -> row.add(words.chart(it, context.myColour(), words.mine(it))));
        topic.mine().ifPresent(it -> row.add(new OutcomeParagraph(words.mine(it))));
        topic.partners().ifPresent(it -> row.add(words.chart(it, context.partnersColour(), words.partners(it))));
        topic.partners().ifPresent(it -> row.add(new OutcomeParagraph(words.partners(it))));
        row.add(ChangeTable.disclosure(context, topic.items()));
        return row;
    }

    private Div scale(SharedScaleChange scale) {
        var words = statements();
        var row = row(scaleMessages().scaleName(scale.scale()));
        row.add(
                words.chart(scale.mine(), context.myColour(), words.mine(scale.mine())),
                new OutcomeParagraph(words.mine(scale.mine())),
                words.chart(scale.partners(), context.partnersColour(), words.partners(scale.partners())),
                new OutcomeParagraph(words.partners(scale.partners())));
        return row;
    }

    private static Div row(String name) {
        var row = new Div(new H3(name));
        row.addClassName("item-panel");
        return row;
    }

    private MeanChangeWords statements() {
        return new MeanChangeWords(context, context.texts().labels().options(LabelSet.STATEMENT));
    }

    private ScaleMessages scaleMessages() {
        return new ScaleMessages(context.texts());
    }

    private static String day(Instant opened) {
        return LocalizedDates.format(opened.atZone(LocalizedDates.browserZone()).toLocalDate());
    }
}
