package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Seat;
import app.entente.discussion.Course;
import app.entente.discussion.Floor;
import app.entente.discussion.Hearing;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The floor of one topic: who speaks, what comes next, and what the one who looks may do now. */
class FloorCard extends Section {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final String LATER = "return new Promise(done => setTimeout(done, $0))";
    private static final String TO_THE_CARD = "this.tabIndex = -1; this.focus({preventScroll: true})";

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient TopicId topic;
    private final transient FloorActs acts;
    private final H2 title = new H2();
    private final Div mark = new Div();
    private final Div timer = new Div();
    private final Turns turns;
    private final Paragraph about = new Paragraph();
    private final Div actions = new Div();
    private final Signs heard;
    private transient Optional<Shown> shown = Optional.empty();

    FloorCard(Conversation talk, TalkDesk desk, TopicId topic, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        acts = new FloorActs(talk, desk, topic, () -> {
            changed.run();
            getElement().executeJs(TO_THE_CARD);
        });
        turns = new Turns(talk);
        heard = new Signs(talk, "talk.heard", "talk.not-heard");
        var over = new Paragraph(text("talk.floor"));
        over.addClassName("overline");
        var named = new Div(over, title);
        named.getElement().setAttribute("role", "status");
        var who = new Div(mark, named, timer);
        who.addClassName("floor-header");
        actions.addClassName("floor-actions");
        addClassNames("card", "floor-card", "stack");
        add(who, about, turns, actions, heard);
    }

    void show(Course course) {
        var hearing = course.hearing(topic);
        var now = new Shown(hearing, course.timer(), desk.floors().rests(talk.me(), hearing.floor()));
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            show(now);
        }
    }

    private void show(Shown now) {
        var floor = now.hearing().floor();
        title.setText(title(floor));
        about.setText(about(floor));
        turns.show(floor);
        heard.show(now.hearing().heard());
        colour(floor);
        actions.removeAll();
        acts.of(floor, now.rests()).forEach(actions::add);
        timer.removeAll();
        if (floor instanceof Floor.Speaking speaking) {
            timer.add(now.timed() ? timer(speaking) : Buttons.plain(text("talk.timer.on"), () -> time(true)));
        }
        lookLater(floor);
    }

    private String title(Floor floor) {
        return switch (floor) {
            case Floor.Free _ -> text("talk.floor.free");
            case Floor.Speaking it -> talk.said("talk.floor.speaking", it.speaker());
            case Floor.SayingBack it ->
                talk.said("talk.floor.saying-back", it.speaker().other());
            case Floor.Confirming it -> talk.said("talk.floor.confirming", it.speaker());
            case Floor.Understood it -> talk.said("talk.floor.understood", it.speaker());
        };
    }

    private String about(Floor floor) {
        return floor instanceof Floor.Free ? text("talk.floor.free.about") : "";
    }

    private void colour(Floor floor) {
        List.of("teal", "amber").forEach(this::removeClassName);
        mark.removeAll();
        if (floor instanceof Floor.Taken taken) {
            var voice = talk.voice(acting(taken));
            addClassName(VoiceName.css(voice));
            var shape = VoiceName.mark(voice);
            shape.addClassName("shape-large");
            mark.add(shape);
        }
    }

    /** Whose turn it is to do something. */
    private static Seat acting(Floor.Taken taken) {
        return taken instanceof Floor.SayingBack ? taken.speaker().other() : taken.speaker();
    }

    private FloorTimer timer(Floor.Speaking speaking) {
        var gone = Duration.between(speaking.since(), desk.clock().instant());
        return new FloorTimer(gone, () -> time(false));
    }

    private void time(boolean timed) {
        desk.courses().time(talk.opened(), timed);
        show(desk.courses().of(talk.opened()));
    }

    /** Counted from when this screen saw it, so that nothing tells when the other was here. */
    private void lookLater(Floor floor) {
        if (floor instanceof Floor.Taken taken && !talk.mine(taken.speaker())) {
            getElement()
                    .executeJs(LATER, (double) A_WHILE.toMillis())
                    .then(_ -> show(desk.courses().of(talk.opened())));
        }
    }

    private record Shown(Hearing hearing, boolean timed, boolean rests) {}
}
