package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** What the two agree on about one topic; a place to draft one more opens once both have been heard. */
class AgreementsLeaf {

    private static final int DAYS_UNTIL_REVIEW = 14;

    private final Leaf leaf = new Leaf(text("talk.agreements"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final TopicId topic;
    private final AgreementList list;
    private final AgreementEditor editor;
    private final NativeButton draft;
    private final Paragraph later = new Paragraph(text("talk.agreements.later"));

    AgreementsLeaf(Conversation talk, TalkDesk desk, TopicId topic) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        list = new AgreementList(talk, desk);
        editor = new AgreementEditor(talk, this::keep, () -> edit(false));
        editor.addClassName("card");
        editor.setVisible(false);
        draft = Buttons.secondary(text("talk.agreement.begin"), this::begin);
        leaf.below(text("talk.agreements.below"));
        leaf.put(list, later, editor, draft);
    }

    Leaf leaf() {
        return leaf;
    }

    final void look(boolean bothHeard) {
        list.show(desk.agreements().of(talk.opened(), topic));
        later.setVisible(!bothHeard);
        draft.setVisible(bothHeard && !editor.isVisible());
    }

    private void begin() {
        var today = desk.clock().instant().atZone(Moments.zone()).toLocalDate();
        editor.begin(today.plusDays(DAYS_UNTIL_REVIEW));
        edit(true);
        editor.focus();
    }

    private void keep(Terms terms) {
        desk.agreements().draft(talk.opened(), topic, terms);
        edit(false);
        look(true);
    }

    private void edit(boolean open) {
        editor.setVisible(open);
        draft.setVisible(!open);
    }
}
