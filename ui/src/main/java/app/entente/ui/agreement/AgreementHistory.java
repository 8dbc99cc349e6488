package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.PastWording;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.talkframe.TalkContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Earlier wordings of an agreement in a closed disclosure; hidden while the text has never changed. */
class AgreementHistory extends Div {

    private final transient TalkContext talk;
    private final OrderedList list = new OrderedList();

    AgreementHistory(TalkContext talk) {
        this.talk = talk;
        list.addClassName("plain");
        add(new Disclosure(text("talk.history"), list));
    }

    void show(List<PastWording> wordings) {
        setVisible(wordings.size() > 1);
        wordings.stream().skip(list.getComponentCount()).forEach(it -> list.add(wordingItem(it)));
    }

    private ListItem wordingItem(PastWording wording) {
        return new ListItem(talk.badge(wording.by()), new Span(wording.terms().sentence()));
    }
}
