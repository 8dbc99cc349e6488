package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;

/** One topic on the way to the agenda: its name leads to the talk about it. */
class TopicLine extends ListItem {

    private final Placing placing;

    TopicLine(Conversation talk, TopicId topic, int position, Agendas agendas, Runnable changed) {
        placing = new Placing(talk, topic, agendas, changed);
        var link = new Anchor(Paths.TALK + "/" + position, talk.title(topic));
        var name = new Div(new H3(link), Leaf.soft(text("talk.facet", topic.facet())));
        addClassName("topic-list-item");
        add(name, placing);
    }

    void show(Agenda agenda) {
        placing.show(agenda);
    }
}
