package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Seat;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.Course;
import app.entente.discussion.Hearing;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** Today's topics, the way to each, and who has been heard on it. */
class HeardLeaf {

    private final Leaf leaf = new Leaf(text("talk.today.topics"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final List<TopicId> topics;
    private final Div place = new Div();

    HeardLeaf(Conversation talk, TalkDesk desk, List<TopicId> topics) {
        this.talk = talk;
        this.desk = desk;
        this.topics = topics;
        leaf.below(text("talk.today.below"));
        leaf.put(place);
    }

    Leaf leaf() {
        return leaf;
    }

    void show(Course course) {
        var today = desk.agendas().of(talk.opened()).at(Place.TODAY).stream()
                .filter(topics::contains)
                .toList();
        var list = new UnorderedList();
        list.addClassNames("plain", "topic-list");
        today.forEach(it -> list.add(line(course.hearing(it))));
        place.removeAll();
        place.add(today.isEmpty() ? new Paragraph(text("talk.today.none")) : list);
    }

    private ListItem line(Hearing hearing) {
        var position = topics.indexOf(hearing.topic()) + 1;
        var link = new Anchor(Paths.TALK + "/" + position, talk.title(hearing.topic()));
        var name = new Div(
                new H3(link), Leaf.soft(text("talk.facet", hearing.topic().facet())));
        var line = new ListItem(name, Leaf.soft(standing(hearing)));
        line.addClassName("topic-list-item");
        return line;
    }

    private String standing(Hearing hearing) {
        return hearing.bothHeard()
                ? text("talk.each-heard")
                : hearing.heard().stream().map(this::heard).collect(Collectors.joining());
    }

    private String heard(Seat who) {
        return talk.said("talk.heard", who);
    }
}
