package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.Floor;
import app.entente.talk.TalkRefused.FloorOpen;
import app.entente.talk.TopicProgress;
import app.entente.ui.kit.Buttons;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Moves both at this person's wish; it asks first where a move would end somebody's turn. */
class TalkMover extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final Runnable onMoved;
    private final H2 title = new H2();
    private final NativeButton stay;
    private Runnable asked = () -> {};

    TalkMover(TalkContext talk, TalkModel model, Runnable moved) {
        this.talk = talk;
        this.model = model;
        this.onMoved = moved;
        stay = Buttons.primary(text("talk.end-turn.stay"), () -> setVisible(false));
        var actions = new Div(stay, Buttons.secondary(text("talk.end-turn.go"), this::endTurn));
        actions.addClassName("row");
        addClassNames("card", "stack", "end-turn");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", text("talk.end-turn.label"));
        add(title, new Paragraph(text("talk.end-turn.about")), actions);
        setVisible(false);
    }

    /** Moves both, or asks whether the turn that is not finished ends. */
    final void move(Runnable move) {
        try {
            move.run();
            setVisible(false);
            onMoved.run();
        } catch (FloorOpen _) {
            asked = move;
            model.talkProgress().find(talk.opened()).unfinishedTurn().ifPresent(this::ask);
        }
    }

    private void ask(TopicProgress turn) {
        if (turn.floor() instanceof Floor.Taken taken) {
            title.setText(talk.textFor("talk.end-turn", taken.speaker()));
            setVisible(true);
            stay.focus();
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void endTurn() {
        model.topicMoves().endTurns(talk.opened());
        move(asked);
    }
}
