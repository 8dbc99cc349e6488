package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkStep;
import app.entente.ui.kit.Buttons;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/**
 * Moves both to the next or the previous step. The way to the next step is the loud one unless another button stands
 * before it.
 */
class StepNavigation extends Div {

    private Optional<NativeButton> onward = Optional.empty();

    StepNavigation(TalkContext talk, TalkModel model, TalkStep talkStep, TalkMover mover, Component... before) {
        addClassNames("row", "step-navigation");
        add(before);
        talkStep.next().ifPresent(next -> {
            var verb = text("talk.step.on", text("talk.step", next));
            Runnable move = () -> mover.move(() -> model.talkProgress().moveOn(talk.opened(), talkStep));
            var button = before.length == 0 ? Buttons.primary(verb, move) : Buttons.secondary(verb, move);
            onward = Optional.of(button);
            add(button);
        });
        talkStep.previous()
                .ifPresent(previous -> add(Buttons.plain(
                        text("talk.step.back", text("talk.step", previous)),
                        () -> mover.move(() -> model.talkProgress().moveBack(talk.opened(), talkStep)))));
    }

    /** Makes the way on the loud button, or leaves that to another. */
    final void setLoud(boolean loud) {
        onward.ifPresent(it -> it.setClassName("primary", loud));
    }
}
