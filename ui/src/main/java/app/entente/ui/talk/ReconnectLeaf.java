package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Appreciation;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One appreciation of each, opened together. Until then the page says the same, whatever the other did. */
class ReconnectLeaf {

    private static final int LONGEST = 400;

    private final Leaf leaf = new Leaf(text("talk.appreciation"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final WaitingBox field;
    private final SavedMark mark = new SavedMark(".appreciation", text("common.unsaved"));
    private final NativeButton keep;
    private final Div writing;
    private final Div opened = new Div();

    ReconnectLeaf(Conversation talk, TalkDesk desk) {
        this.talk = talk;
        this.desk = desk;
        field = new WaitingBox(talk, desk, "appreciation");
        field.setLabel(text("talk.appreciation.field", talk.partner()));
        field.setMaxLength(LONGEST);
        keep = Buttons.primary(text("talk.appreciation.keep"), this::keep);
        writing = new Div(field, mark, keep);
        writing.addClassNames("appreciation", "editor", "stack-s");
        opened.addClassName("answer-pair");
        leaf.below(text("talk.appreciation.below"));
        leaf.put(writing, opened);
        if (field.isEmpty()) {
            desk.appreciations().mine(talk.opened()).ifPresent(it -> field.setValue(it.words()));
        }
    }

    Leaf leaf() {
        return leaf;
    }

    void look() {
        show(desk.appreciations().opened(talk.opened()));
    }

    private void show(List<Appreciation> both) {
        writing.setVisible(both.isEmpty());
        opened.removeAll();
        both.forEach(it -> opened.add(view(it)));
    }

    private Div view(Appreciation it) {
        var words = new Paragraph(it.words());
        words.addClassName("user-text");
        var view = new Div(talk.name(it.by()), words);
        view.addClassNames("answer-panel", VoiceName.css(talk.voice(it.by())));
        return view;
    }

    private void keep() {
        if (!field.getValue().isBlank()) {
            desk.appreciations().write(talk.opened(), field.getValue());
            field.given();
            mark.saved(text("talk.appreciation.kept"));
            look();
        }
    }
}
