package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.joint.UserText;
import app.entente.talk.WrittenTurn;
import app.entente.talk.WrittenTurnId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.DraftTextArea;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One written turn, the partner's say-back, and the reader's actions. */
class WrittenTurnPanel extends Article {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient WrittenTurnId id;
    private final Runnable onChange;
    private final Paragraph view = new Paragraph();
    private final Div back = new Div();
    private final Paragraph heard = new Paragraph();
    private final Span status = new Span();
    private final DraftTextArea field;
    private final SaveIndicator saveIndicator = new SaveIndicator(".written-turn", text("talk.written-turn.unsent"));
    private final Div writing;
    private final Div deciding;

    WrittenTurnPanel(TalkContext talk, TalkModel model, WrittenTurnId id, WrittenTurn writtenTurn, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.id = id;
        this.onChange = changed;
        view.addClassName("user-text");
        heard.addClassName("user-text");
        field = new DraftTextArea(talk, model, "saying back", id.value());
        field.setLabel(text("talk.written-turn.back"));
        field.setMaxLength(UserText.MAX_VIEW);
        writing = new Div(field, saveIndicator, Buttons.secondary(text("talk.written-turn.say-back"), this::sayBack));
        writing.addClassNames("editor", "stack-s");
        deciding = new Div(
                Buttons.primary(text("talk.floor.yes"), this::confirmSayBack),
                Buttons.secondary(text("talk.written-turn.not-quite"), this::rejectSayBack));
        deciding.addClassName("row");
        var told = new Div(talk.badge(writtenTurn.by()), view);
        told.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(writtenTurn.by())));
        var listener = writtenTurn.by().other();
        back.add(talk.badge(listener), heard);
        back.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(listener)));
        var both = new Div(told, back);
        both.addClassName("answer-pair");
        status.addClassNames("small", "secondary-text");
        status.getElement().setAttribute("role", "status");
        addClassNames("written-turn", "stack-s");
        add(both, status, writing, deciding);
        show(writtenTurn);
    }

    boolean isEditing() {
        return !field.isEmpty();
    }

    final void show(WrittenTurn now) {
        var mine = talk.isMine(now.by());
        view.setText(now.view());
        heard.setText(now.saidBackAs().orElse(""));
        back.setVisible(!heard.getText().isEmpty());
        writing.setVisible(!mine && (now instanceof WrittenTurn.Told || now instanceof WrittenTurn.NotQuite));
        deciding.setVisible(mine && now instanceof WrittenTurn.SaidBack);
        status.setText(
                switch (now) {
                    case WrittenTurn.Told it ->
                        talk.textFor("talk.written-turn.told", it.by().other());
                    case WrittenTurn.SaidBack it -> talk.textFor("talk.written-turn.decides", it.by());
                    case WrittenTurn.NotQuite it -> talk.textFor("talk.written-turn.once-more", it.by());
                    case WrittenTurn.Understood _ -> text("talk.written-turn.understood");
                });
    }

    private void sayBack() {
        var words = field.getValue();
        if (!words.isBlank()) {
            ScreenSaves.save(
                    saveIndicator, // the draft of the field waits by itself
                    () -> model.writtenTurns().sayBack(talk.opened(), id, words),
                    () -> onSaidBack(words));
        }
    }

    private void onSaidBack(String words) {
        field.clearSubmitted(words);
        saveIndicator.clear();
        onChange.run();
    }

    private void confirmSayBack() {
        model.writtenTurns().confirmUnderstood(talk.opened(), id);
        onChange.run();
    }

    private void rejectSayBack() {
        model.writtenTurns().rejectSayBack(talk.opened(), id);
        onChange.run();
    }
}
