package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.PastWording;
import app.entente.ui.kit.Fold;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How the words came to be, folded away; there is nothing to fold while they have not changed. */
class PastWordings extends Div {

    private final transient Conversation talk;
    private final OrderedList list = new OrderedList();

    PastWordings(Conversation talk) {
        this.talk = talk;
        list.addClassName("plain");
        add(new Fold(text("talk.history"), list));
    }

    void show(List<PastWording> wordings) {
        setVisible(wordings.size() > 1);
        wordings.stream().skip(list.getComponentCount()).forEach(it -> list.add(line(it)));
    }

    private ListItem line(PastWording wording) {
        return new ListItem(talk.name(wording.by()), new Span(wording.terms().sentence()));
    }
}
