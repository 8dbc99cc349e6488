package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.ui.access.Paths;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.values.BidiIsolation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the topics in ranked order, the first one open. The number behind the order is never shown. */
record TopicsSection(ComparisonContext context, Comparison comparison, AgendaModel ours) {

    PageSection section() {
        var section = new PageSection()
                .title(text("comparison.topics"))
                .description(text("comparison.topics.below", comparison.topics().size()));
        section.setId("topics");
        section.addContent(comparison.topics().isEmpty() ? emptyMessage() : list(comparison.topics(), "topic"));
        if (!comparison.further().isEmpty()) {
            section.addContent(
                    new Disclosure(text("comparison.topics.further"), list(comparison.further(), "further")));
        }
        if (!comparison.alsoWorthATalk().isEmpty()) {
            section.addContent(new Paragraph(text("comparison.topics.also", themes())));
        }
        section.addContent(toTalk());
        return section;
    }

    private static Paragraph toTalk() {
        var go = new Anchor(Paths.TALK, text("comparison.to-talk"));
        go.addClassNames("btn", "primary");
        return new Paragraph(go);
    }

    private static Paragraph emptyMessage() {
        return new Paragraph(text("comparison.topics.none"));
    }

    private Div list(List<Topic> topics, String place) {
        var list = new Div();
        list.addClassName("topic-list");
        topics.forEach(it -> list.add(new TopicCard(context, it, place, ours)));
        list.getChildren().findFirst().map(TopicCard.class::cast).ifPresent(it -> it.setOpen(place.equals("topic")));
        return list;
    }

    private String themes() {
        return comparison.alsoWorthATalk().stream()
                .map(context.texts()::theme)
                .map(BidiIsolation::isolate)
                .collect(Collectors.joining(", "));
    }
}
