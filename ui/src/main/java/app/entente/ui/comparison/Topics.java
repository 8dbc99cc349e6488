package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** What is worth a talk, the one that may need most time first and open. The number behind the order is never here. */
record Topics(Reader reader, Comparison comparison, OurAgenda ours) {

    Leaf leaf() {
        var leaf = new Leaf()
                .title(text("comparison.topics"))
                .below(text("comparison.topics.below", comparison.topics().size()));
        leaf.setId("topics");
        leaf.put(comparison.topics().isEmpty() ? none() : list(comparison.topics(), "topic"));
        if (!comparison.further().isEmpty()) {
            leaf.put(new Fold(text("comparison.topics.further"), list(comparison.further(), "further")));
        }
        if (!comparison.alsoWorthATalk().isEmpty()) {
            leaf.put(new Paragraph(text("comparison.topics.also", themes())));
        }
        return leaf;
    }

    private static Paragraph none() {
        return new Paragraph(text("comparison.topics.none"));
    }

    private Div list(List<Topic> topics, String place) {
        var list = new Div();
        list.addClassName("topic-list");
        topics.forEach(it -> list.add(new TopicSheet(reader, it, place, ours)));
        list.getChildren().findFirst().map(TopicSheet.class::cast).ifPresent(it -> it.setOpen(place.equals("topic")));
        return list;
    }

    private String themes() {
        return comparison.alsoWorthATalk().stream().map(reader.words()::theme).collect(Collectors.joining(", "));
    }
}
