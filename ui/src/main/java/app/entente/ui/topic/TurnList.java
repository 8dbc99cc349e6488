package app.entente.ui.topic;

import app.entente.couple.Seat;
import app.entente.talk.Floor;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.TalkContext;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The three turns of a floor cycle (said, said back, confirmed), with the current one marked. */
class TurnList extends OrderedList {

    private final transient TalkContext talk;

    TurnList(TalkContext talk) {
        this.talk = talk;
        addClassNames("plain", "turn-list");
    }

    void show(Floor floor) {
        removeAll();
        setVisible(floor instanceof Floor.Taken);
        if (floor instanceof Floor.Taken taken) {
            var speaker = taken.speaker();
            add(turn(speaker, "talk.turn.say", taken instanceof Floor.Speaking));
            add(turn(speaker.other(), "talk.turn.back", taken instanceof Floor.SayingBack));
            add(turn(speaker, "talk.turn.decide", taken instanceof Floor.Confirming));
        }
    }

    private ListItem turn(Seat who, String key, boolean now) {
        var mark = PersonBadge.shape(talk.colour(who));
        mark.addClassName("shape-medium");
        var line = new ListItem(mark, new Paragraph(talk.textFor(key, who)));
        line.addClassNames("turn", PersonBadge.cssClass(talk.colour(who)));
        if (now) {
            line.getElement().setAttribute("aria-current", "step");
        }
        return line;
    }
}
