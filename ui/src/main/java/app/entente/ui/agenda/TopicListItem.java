package app.entente.ui.agenda;

import app.entente.comparison.Comparison;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TopicHeading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;

/** One topic in the agenda's list, with its placement. */
class TopicListItem extends ListItem {

    private final TopicPlacementField placement;

    TopicListItem(TalkContext talk, Comparison comparison, int position, Agendas agendas, Runnable changed) {
        var topic = comparison.themesToTalkAbout().get(position - 1);
        var heading = TopicHeading.of(talk, comparison, topic);
        placement = new TopicPlacementField(talk, topic, agendas, changed);
        var name = new Div(new H3(heading.title()), PageSection.secondaryText(heading.beside()));
        addClassName("topic-list-item");
        add(name, placement);
    }

    void show(Agenda agenda) {
        placement.show(agenda);
    }
}
