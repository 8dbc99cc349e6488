package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.couple.Seat;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkState;
import app.entente.talk.TopicProgress;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists today's topics with links, and who has been heard on each. */
class TodaysTopicsSection {

    private final PageSection section = new PageSection(text("talk.today.topics"));
    private final TalkContext talk;
    private final TalkModel model;
    private final Comparison comparison;
    private final List<ThemeId> topics;
    private final Div content = new Div();

    TodaysTopicsSection(TalkContext talk, TalkModel model, Comparison comparison) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.topics = comparison.themesToTalkAbout();
        section.description(text("talk.today.below"));
        section.addContent(content);
    }

    PageSection section() {
        return section;
    }

    void show(TalkState talkState) {
        var today = model.agendas().find(talk.opened()).topicsAt(Placement.TODAY).stream()
                .filter(topics::contains)
                .toList();
        var list = new UnorderedList();
        list.addClassNames("plain", "topic-list");
        today.forEach(it -> list.add(line(talkState.topicProgress(it))));
        content.removeAll();
        content.add(today.isEmpty() ? new Paragraph(text("talk.today.none")) : list);
    }

    private ListItem line(TopicProgress topicProgress) {
        var position = topics.indexOf(topicProgress.topic()) + 1;
        var heading = TopicHeading.of(talk, comparison, topicProgress.topic());
        var link = new Anchor(Paths.TALK + "/" + position, heading.title());
        var name = new Div(new H3(link), PageSection.secondaryText(heading.beside()));
        var line = new ListItem(name, PageSection.secondaryText(heardStatus(topicProgress)));
        line.addClassName("topic-list-item");
        return line;
    }

    private String heardStatus(TopicProgress topicProgress) {
        return topicProgress.bothHeard()
                ? text("talk.each-heard")
                : topicProgress.heard().stream().map(this::heardText).collect(Collectors.joining());
    }

    private String heardText(Seat who) {
        return talk.textFor("talk.heard", who);
    }
}
