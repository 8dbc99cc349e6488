package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.ui.kit.Buttons;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/** The ways on from one topic, for both: the next topic or the next step, and back to all topics. */
class TopicOnward extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient Comparison comparison;
    private final transient ThemeId topic;
    private final transient TopicOrder order;
    private final transient TalkMover mover;
    private final NativeButton next;
    private transient Optional<ThemeId> nextTopic = Optional.empty();

    TopicOnward(TalkContext talk, TalkModel model, Comparison comparison, ThemeId topic, TalkMover mover) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.topic = topic;
        this.mover = mover;
        order = new TopicOrder(talk, model, comparison);
        next = Buttons.secondary("", this::goOn);
        addClassNames("row", "step-navigation");
        add(
                next,
                Buttons.plain(
                        text("talk.back"),
                        () -> mover.move(() -> model.topicMoves().close(talk.opened(), topic))));
    }

    /** Shows the way on where agreeing has come; it is the loud one once an agreement stands. */
    void show(TalkState talkState, boolean agreeing, boolean agreed) {
        nextTopic = order.next(talkState, Optional.of(topic));
        next.setText(nextTopic
                .map(it -> text(
                        "talk.next-topic", TopicHeading.of(talk, comparison, it).title()))
                .orElseGet(() -> text("talk.step.on", text("talk.step", TalkStep.AGREE))));
        next.setVisible(agreeing);
        next.setClassName("primary", agreed);
    }

    private void goOn() {
        mover.move(() -> nextTopic.ifPresentOrElse(
                it -> model.topicMoves().open(talk.opened(), it),
                () -> model.talkProgress().moveOn(talk.opened(), TalkStep.TALK)));
    }
}
