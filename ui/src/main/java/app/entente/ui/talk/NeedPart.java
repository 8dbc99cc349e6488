package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Honouring;
import app.entente.discussion.LimitId;
import app.entente.discussion.TalkRests;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.Written;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** What the one needs whose limit it is not: they write it, and its owner reads it. */
class NeedPart extends Div {

    private static final int LONGEST = 400;

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient LimitId limit;
    private final boolean mine;
    private final Paragraph read = new Paragraph();
    private final TextArea field;
    private final SavedMark mark = new SavedMark(".need-field", text("common.unsaved"));
    private boolean waiting;

    NeedPart(Conversation talk, TalkDesk desk, LimitId limit) {
        this.talk = talk;
        this.desk = desk;
        this.limit = limit;
        mine = !talk.mine(limit.owner());
        field = Written.lines(text("talk.need.field", talk.partner()), LONGEST);
        addClassNames("need-field", "editor", "stack-s");
        if (mine) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    write();
                }
            });
            add(field, mark);
        } else {
            add(read);
        }
    }

    void show(Honouring honouring) {
        if (waiting) {
            write();
        } else if (mine && field.isEmpty()) {
            field.setValue(honouring.need());
        }
        read.setText(
                honouring.need().isEmpty()
                        ? text("talk.need.none", talk.partner())
                        : text("talk.need", talk.partner(), honouring.need()));
    }

    /** During a time-out it waits, and is written when the two go on. */
    private void write() {
        try {
            desk.honourings().need(talk.opened(), limit, field.getValue());
            waiting = false;
            mark.saved(text("talk.saved"));
        } catch (TalkRests _) {
            waiting = true;
            mark.waiting();
        }
    }
}
