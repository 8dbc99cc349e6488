package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.AgreementChanged;
import app.entente.discussion.Honouring;
import app.entente.discussion.LimitId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;

/** What both can live with, in words both say yes to; nobody writes here before both have been heard. */
class WayPart extends Div {

    private static final int LONGEST = 400;

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient LimitId limit;
    private final Paragraph words = new Paragraph();
    private final Signs signs;
    private final SayYes yes;
    private final NativeButton begin;
    private final TextArea field = new TextArea(text("talk.limit-plan.field"));
    private final Paragraph notice = Leaf.soft("");
    private final Div writing;
    private int seen;

    WayPart(Conversation talk, TalkDesk desk, LimitId limit) {
        this.talk = talk;
        this.desk = desk;
        this.limit = limit;
        signs = new Signs(talk);
        yes = new SayYes(talk, desk, this::confirm);
        begin = Buttons.secondary(text("talk.limit-plan.begin"), () -> edit(true));
        field.setMaxLength(LONGEST);
        notice.getElement().setAttribute("role", "status");
        var acts = new Div(
                Buttons.primary(text("talk.agreement.keep"), this::keep),
                Buttons.plain(text("common.cancel"), () -> edit(false)));
        acts.addClassName("row");
        writing = new Div(field, acts);
        writing.addClassNames("editor", "stack-s");
        writing.setVisible(false);
        words.addClassName("agreement-text");
        addClassNames("stack-s", "limit-plan-field");
        add(words, signs, yes, notice, writing, begin);
    }

    void show(Honouring honouring, boolean bothHeard) {
        var way = honouring.way();
        if (writing.isVisible() && honouring.wording() != seen) {
            notice.setText(text("talk.agreement.meanwhile", talk.partner()));
        } else {
            notice.setText(bothHeard || way.isPresent() ? "" : text("talk.limit-plan.later"));
        }
        seen = honouring.wording();
        words.setText(way.map(Honouring.Way::words).orElse(""));
        signs.setVisible(way.isPresent());
        signs.show(way.map(Honouring.Way::confirmed).orElse(Set.of()));
        yes.setVisible(
                way.filter(it -> !it.confirmed().contains(talk.me().seat())).isPresent());
        begin.setText(text(way.isPresent() ? "talk.agreement.change" : "talk.limit-plan.begin"));
        begin.setVisible(bothHeard && !writing.isVisible());
    }

    private void edit(boolean open) {
        writing.setVisible(open);
        begin.setVisible(!open);
        if (open) {
            field.setValue(words.getText());
            field.focus();
        }
    }

    private void keep() {
        if (!field.getValue().isBlank()) {
            desk.honourings().word(talk.opened(), limit, seen, field.getValue());
            edit(false);
            refresh();
        }
    }

    private void confirm() {
        try {
            desk.honourings().confirm(talk.opened(), limit, seen);
        } catch (AgreementChanged _) {
            Notices.say(text("talk.agreement.read-again"));
        }
        refresh();
    }

    private void refresh() {
        desk.honourings().of(talk.opened()).stream()
                .filter(it -> it.set().id().equals(limit))
                .forEach(it -> show(it.honouring(), true));
    }
}
