package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agenda;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.Agendas;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** All there is to talk about, in the order of the comparison, and what the two have put on for today. */
class AgendaLeaf {

    private final Leaf leaf = new Leaf(text("talk.agenda"));
    private final Paragraph today = new Paragraph();
    private final Conversation talk;
    private final List<TopicId> topics;
    private final Agendas agendas;
    private final List<TopicLine> lines = new ArrayList<>();

    AgendaLeaf(Conversation talk, List<TopicId> topics, int first, Agendas agendas) {
        this.talk = talk;
        this.topics = topics;
        this.agendas = agendas;
        today.getElement().setAttribute("role", "status");
        leaf.below(text("talk.agenda.below"));
        leaf.put(today, first == 0 ? new Paragraph(text("talk.agenda.none")) : list(0, first));
        if (first < topics.size()) {
            leaf.put(new Fold(text("talk.agenda.further"), list(first, topics.size())));
        }
    }

    Leaf leaf() {
        return leaf;
    }

    private UnorderedList list(int from, int to) {
        var list = new UnorderedList();
        list.addClassNames("plain", "topic-list");
        for (var at = from; at < to; at++) {
            var line = new TopicLine(talk, topics.get(at), at + 1, agendas, this::look);
            lines.add(line);
            list.add(line);
        }
        return list;
    }

    void look() {
        show(agendas.of(talk.opened()));
    }

    private void show(Agenda agenda) {
        lines.forEach(it -> it.show(agenda));
        var chosen = agenda.at(Place.TODAY).stream().filter(topics::contains).toList();
        today.setText(chosen.isEmpty() ? text("talk.today.none") : text("talk.today", names(chosen)));
    }

    private String names(List<TopicId> chosen) {
        return String.join(", ", chosen.stream().map(talk::title).toList());
    }
}
