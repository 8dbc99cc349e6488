package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkState;
import app.entente.talk.TopicProgress;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists today's topics, each a row that opens it for both. The loud button opens the first on which the two have not
 * both been heard; without any for today it is the first of all topics that are not put off.
 */
class TodaysTopicsSection {

    private final PageSection section = new PageSection(text("talk.today.topics"));
    private final TalkContext talk;
    private final TalkModel model;
    private final Comparison comparison;
    private final TalkMover mover;
    private final TopicOrder order;
    private final Div content = new Div();
    private final NativeButton start;
    private Optional<ThemeId> first = Optional.empty();

    TodaysTopicsSection(TalkContext talk, TalkModel model, Comparison comparison, TalkMover mover) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.mover = mover;
        this.order = new TopicOrder(talk, model, comparison);
        start = Buttons.primary("", () -> first.ifPresent(this::open));
        section.description(text("talk.today.below"));
        section.addContent(content);
    }

    PageSection section() {
        return section;
    }

    NativeButton startButton() {
        return start;
    }

    void show(TalkState talkState) {
        var today = order.at(Placement.TODAY);
        var rows = today.isEmpty() ? order.suggested() : today;
        first = order.next(talkState, Optional.empty());
        start.setText(text("talk.today.start", first.map(this::title).orElse("")));
        start.setVisible(first.isPresent());
        content.removeAll();
        if (today.isEmpty()) {
            content.add(new Paragraph(text(rows.isEmpty() ? "talk.today.none" : "talk.today.suggested")));
        }
        content.add(list(talkState, rows));
    }

    private UnorderedList list(TalkState talkState, List<ThemeId> topics) {
        var list = new UnorderedList();
        list.addClassNames("plain", "topic-rows");
        topics.forEach(it -> list.add(row(talkState.topicProgress(it))));
        return list;
    }

    private ListItem row(TopicProgress topicProgress) {
        var topic = topicProgress.topic();
        var heading = TopicHeading.of(talk, comparison, topic);
        var title = new Span(heading.title());
        title.addClassName("topic-row-title");
        var beside = new Span(heading.beside() + heardStatus(topicProgress));
        beside.addClassNames("small", "secondary-text");
        var button = new NativeButton("", _ -> open(topic));
        button.getElement().setAttribute("type", "button");
        button.addClassName("topic-row");
        button.add(title, beside);
        return new ListItem(button);
    }

    private void open(ThemeId topic) {
        mover.move(() -> model.topicMoves().open(talk.opened(), topic));
    }

    private String title(ThemeId topic) {
        return TopicHeading.of(talk, comparison, topic).title();
    }

    private String heardStatus(TopicProgress topicProgress) {
        if (topicProgress.bothHeard()) {
            return " · " + text("talk.each-heard");
        }
        return topicProgress.heard().stream()
                .map(it -> " · " + talk.textFor("talk.heard", it))
                .collect(Collectors.joining());
    }
}
