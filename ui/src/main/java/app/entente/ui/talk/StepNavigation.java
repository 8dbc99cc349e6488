package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkStep;
import app.entente.ui.kit.Buttons;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;

/** Moves both to the next or the previous step. */
class StepNavigation extends Div {

    StepNavigation(TalkContext talk, TalkModel model, TalkStep talkStep, Runnable changed) {
        addClassNames("row", "step-navigation");
        talkStep.next()
                .ifPresent(next -> add(Buttons.primary(text("talk.step.on", text("talk.step", next)), () -> {
                    model.talkProgress().moveOn(talk.opened(), talkStep);
                    changed.run();
                })));
        talkStep.previous()
                .ifPresent(previous -> add(Buttons.plain(text("talk.step.back", text("talk.step", previous)), () -> {
                    model.talkProgress().moveBack(talk.opened(), talkStep);
                    changed.run();
                })));
    }
}
