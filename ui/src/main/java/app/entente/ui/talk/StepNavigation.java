package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkStep;
import app.entente.ui.kit.Buttons;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Moves both to the next or the previous step. The way to the next step is the loud one unless another button stands
 * before it.
 */
class StepNavigation extends Div {

    StepNavigation(TalkContext talk, TalkModel model, TalkStep talkStep, TalkMover mover, Component... before) {
        addClassNames("row", "step-navigation");
        add(before);
        talkStep.next().ifPresent(next -> {
            var verb = text("talk.step.on", text("talk.step", next));
            Runnable move = () -> mover.move(() -> model.talkProgress().moveOn(talk.opened(), talkStep));
            add(before.length == 0 ? Buttons.primary(verb, move) : Buttons.secondary(verb, move));
        });
        talkStep.previous()
                .ifPresent(previous -> add(Buttons.plain(
                        text("talk.step.back", text("talk.step", previous)),
                        () -> mover.move(() -> model.talkProgress().moveBack(talk.opened(), talkStep)))));
    }
}
