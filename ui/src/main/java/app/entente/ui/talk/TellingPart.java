package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Telling;
import app.entente.discussion.TellingId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing somebody wrote, what the other read in it, and what the one who looks may do with it now. */
class TellingPart extends Article {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient TellingId id;
    private final Runnable changed;
    private final Paragraph view = new Paragraph();
    private final Div back = new Div();
    private final Paragraph heard = new Paragraph();
    private final Span standing = new Span();
    private final WaitingBox field;
    private final SavedMark mark = new SavedMark(".written-turn", text("talk.written-turn.unsent"));
    private final Div writing;
    private final Div deciding;

    TellingPart(Conversation talk, TalkDesk desk, TellingId id, Telling telling, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.id = id;
        this.changed = changed;
        view.addClassName("user-text");
        heard.addClassName("user-text");
        field = new WaitingBox(talk, desk, "saying back", id.value());
        field.setLabel(text("talk.written-turn.back"));
        field.setMaxLength(TellingsLeaf.LONGEST);
        writing = new Div(field, mark, Buttons.secondary(text("talk.written-turn.say-back"), this::sayBack));
        writing.addClassNames("editor", "stack-s");
        deciding = new Div(
                Buttons.primary(text("talk.floor.yes"), this::thatIsIt),
                Buttons.secondary(text("talk.written-turn.not-quite"), this::notQuite));
        deciding.addClassName("row");
        var told = new Div(talk.name(telling.by()), view);
        told.addClassNames("answer-panel", VoiceName.css(talk.voice(telling.by())));
        var listener = telling.by().other();
        back.add(talk.name(listener), heard);
        back.addClassNames("answer-panel", VoiceName.css(talk.voice(listener)));
        var both = new Div(told, back);
        both.addClassName("answer-pair");
        standing.addClassNames("small", "secondary-text");
        standing.getElement().setAttribute("role", "status");
        addClassNames("written-turn", "stack-s");
        add(both, standing, writing, deciding);
        show(telling);
    }

    boolean inUse() {
        return !field.isEmpty();
    }

    final void show(Telling now) {
        var mine = talk.mine(now.by());
        view.setText(now.view());
        heard.setText(now.saidBackAs().orElse(""));
        back.setVisible(!heard.getText().isEmpty());
        writing.setVisible(!mine && (now instanceof Telling.Told || now instanceof Telling.NotQuite));
        deciding.setVisible(mine && now instanceof Telling.SaidBack);
        standing.setText(
                switch (now) {
                    case Telling.Told it ->
                        talk.said("talk.written-turn.told", it.by().other());
                    case Telling.SaidBack it -> talk.said("talk.written-turn.decides", it.by());
                    case Telling.NotQuite it -> talk.said("talk.written-turn.once-more", it.by());
                    case Telling.Understood _ -> text("talk.written-turn.understood");
                });
    }

    private void sayBack() {
        if (!field.getValue().isBlank()) {
            desk.tellings().sayBack(talk.opened(), id, field.getValue());
            field.clear();
            field.given();
            mark.quiet();
            changed.run();
        }
    }

    private void thatIsIt() {
        desk.tellings().thatIsIt(talk.opened(), id);
        changed.run();
    }

    private void notQuite() {
        desk.tellings().notQuite(talk.opened(), id);
        changed.run();
    }
}
