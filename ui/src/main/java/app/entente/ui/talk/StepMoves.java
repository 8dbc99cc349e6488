package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Step;
import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;

/** On to the next step and back, for both. */
class StepMoves extends Div {

    StepMoves(Conversation talk, TalkDesk desk, Step step, Runnable changed) {
        addClassNames("row", "step-navigation");
        step.next()
                .ifPresent(next -> add(Buttons.primary(text("talk.step.on", text("talk.step", next)), () -> {
                    desk.courses().moveOn(talk.opened(), step);
                    changed.run();
                })));
        step.previous()
                .ifPresent(previous -> add(Buttons.plain(text("talk.step.back", text("talk.step", previous)), () -> {
                    desk.courses().moveBack(talk.opened(), step);
                    changed.run();
                })));
    }
}
