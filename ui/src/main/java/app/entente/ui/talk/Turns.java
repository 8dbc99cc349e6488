package app.entente.ui.talk;

import app.entente.couple.Seat;
import app.entente.discussion.Floor;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The three turns of one small piece: said, said back, confirmed; the one that is on now is marked. */
class Turns extends OrderedList {

    private final transient Conversation talk;

    Turns(Conversation talk) {
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
        var mark = VoiceName.mark(talk.voice(who));
        mark.addClassName("shape-medium");
        var line = new ListItem(mark, new Paragraph(talk.said(key, who)));
        line.addClassNames("turn", VoiceName.css(talk.voice(who)));
        if (now) {
            line.getElement().setAttribute("aria-current", "step");
        }
        return line;
    }
}
