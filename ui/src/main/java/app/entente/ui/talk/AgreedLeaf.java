package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Paragraph;

/** All that the two agree on, whichever topic it belongs to and whichever session it comes from. */
class AgreedLeaf {

    private final Leaf leaf = new Leaf(text("talk.agreements"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final AgreementList list;
    private final Paragraph none = new Paragraph(text("talk.agreements.none"));

    AgreedLeaf(Conversation talk, TalkDesk desk) {
        this.talk = talk;
        this.desk = desk;
        list = new AgreementList(talk, desk);
        leaf.below(text("talk.agreements.all"));
        leaf.put(none, list);
    }

    Leaf leaf() {
        return leaf;
    }

    void look() {
        var all = desk.agreements().of(talk.opened());
        none.setVisible(all.isEmpty());
        list.show(all);
    }
}
