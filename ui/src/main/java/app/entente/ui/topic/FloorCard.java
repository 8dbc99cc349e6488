package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Seat;
import app.entente.talk.Floor;
import app.entente.talk.TalkState;
import app.entente.talk.TopicProgress;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.ConfirmationStatusPair;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The floor of one topic: the speaker, the current turn, and the reader's actions. */
public final class FloorCard extends Section {

    private static final Duration REST_CHECK_DELAY = Duration.ofMinutes(10);
    private static final String DELAY = "return new Promise(done => setTimeout(done, $0))";

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient ThemeId topic;
    private final transient FloorActions floorActions;
    private final H2 title = new H2();
    private final Div mark = new Div();
    private final Div timer = new Div();
    private final TurnList turnList;
    private final Paragraph about = new Paragraph();
    private final Div actions = new Div();
    private final ConfirmationStatusPair heard;
    private transient Optional<FloorState> shown = Optional.empty();

    public FloorCard(TalkContext talk, TalkModel model, ThemeId topic, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        floorActions = new FloorActions(talk, model, topic, () -> {
            changed.run();
            HeadingFocus.stayAt(this);
        });
        turnList = new TurnList(talk);
        heard = new ConfirmationStatusPair(talk, "talk.heard", "talk.not-heard");
        var over = new Paragraph(text("talk.floor"));
        over.addClassName("overline");
        var named = new Div(over, title);
        named.getElement().setAttribute("role", "status");
        var who = new Div(mark, named, timer);
        who.addClassName("floor-header");
        actions.addClassName("floor-actions");
        addClassNames("card", "floor-card", "stack");
        add(who, about, turnList, actions, heard);
    }

    public void show(TalkState talkState) {
        var topicProgress = talkState.topicProgress(topic);
        var now = new FloorState(
                topicProgress, talkState.timer(), model.floors().canTakeOver(talk.me(), topicProgress.floor()));
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            show(now);
        }
    }

    private void show(FloorState now) {
        var floor = now.topicProgress().floor();
        title.setText(title(floor));
        about.setText(about(floor));
        turnList.show(floor);
        heard.show(now.topicProgress().heard());
        setColour(floor);
        actions.removeAll();
        floorActions.actions(now.topicProgress(), now.takeOverOffered()).forEach(actions::add);
        timer.removeAll();
        if (floor instanceof Floor.Speaking speaking) {
            timer.add(now.timed() ? timer(speaking) : Buttons.plain(text("talk.timer.on"), () -> setTimed(true)));
        }
        refreshLater(floor);
    }

    private String title(Floor floor) {
        return switch (floor) {
            case Floor.Free _ -> text("talk.floor.free");
            case Floor.Speaking it -> talk.textFor("talk.floor.speaking", it.speaker());
            case Floor.SayingBack it ->
                talk.textFor("talk.floor.saying-back", it.speaker().other());
            case Floor.Confirming it -> talk.textFor("talk.floor.confirming", it.speaker());
            case Floor.Understood it -> talk.textFor("talk.floor.understood", it.speaker());
        };
    }

    private String about(Floor floor) {
        return floor instanceof Floor.Free ? text("talk.floor.free.about") : "";
    }

    private void setColour(Floor floor) {
        List.of("teal", "amber").forEach(this::removeClassName);
        mark.removeAll();
        if (floor instanceof Floor.Taken taken) {
            var colour = talk.colour(actingSeat(taken));
            addClassName(PersonBadge.cssClass(colour));
            var shape = PersonBadge.shape(colour);
            shape.addClassName("shape-large");
            mark.add(shape);
        }
    }

    /** Returns the sentence that names the person to act. */
    private static Seat actingSeat(Floor.Taken taken) {
        return taken instanceof Floor.SayingBack ? taken.speaker().other() : taken.speaker();
    }

    private FloorTimer timer(Floor.Speaking speaking) {
        var gone = Duration.between(speaking.since(), model.clock().instant());
        return new FloorTimer(gone, () -> setTimed(false));
    }

    private void setTimed(boolean timed) {
        model.talkProgress().setTimer(talk.opened(), timed);
        show(model.talkProgress().find(talk.opened()));
    }

    /**
     * Looks again after a delay that starts when this screen first saw the floor, so that nothing reveals when the
     * partner was here.
     */
    private void refreshLater(Floor floor) {
        if (floor instanceof Floor.Taken taken && !talk.isMine(taken.speaker())) {
            getElement()
                    .executeJs(DELAY, (double) REST_CHECK_DELAY.toMillis())
                    .then(_ -> show(model.talkProgress().find(talk.opened())));
        }
    }

    private record FloorState(TopicProgress topicProgress, boolean timed, boolean takeOverOffered) {}
}
