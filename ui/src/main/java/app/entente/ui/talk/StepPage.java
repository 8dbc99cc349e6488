package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.discussion.Course;
import app.entente.discussion.Step;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Head;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What belongs to the step the two are at; it changes with the step, and else keeps what somebody is in. */
class StepPage extends Div {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient Comparison comparison;
    private final transient List<TopicId> topics;
    private final Runnable moved;
    private transient Optional<Step> shown = Optional.empty();
    private transient Refresh refresh = _ -> {};

    StepPage(Conversation talk, TalkDesk desk, Comparison comparison, Runnable moved) {
        this.talk = talk;
        this.desk = desk;
        this.comparison = comparison;
        this.moved = moved;
        topics = TopicId.all(comparison);
    }

    void show(Course course) {
        if (!shown.equals(Optional.of(course.step()))) {
            shown = Optional.of(course.step());
            removeAll();
            add(new Head(
                    text("talk.step", course.step()), text("talk.step.heading", course.step()), lead(course.step())));
            refresh = build(course.step());
            add(new StepMoves(talk, desk, course.step(), moved));
        }
        refresh.of(course);
    }

    private String lead(Step step) {
        return text("talk.step.lead." + step.name().toLowerCase(Locale.ROOT), talk.partner());
    }

    private Refresh build(Step step) {
        return switch (step) {
            case STRENGTHS -> {
                add(new StrengthsLeaf(talk, comparison).leaf());
                yield _ -> {};
            }
            case AGENDA -> {
                var agenda = new AgendaLeaf(talk, topics, comparison.topics().size(), desk.agendas());
                add(agenda.leaf());
                yield _ -> agenda.look();
            }
            case TALK -> {
                var heard = new HeardLeaf(talk, desk, topics);
                add(heard.leaf());
                yield heard::show;
            }
            case AGREE -> {
                var agreed = new AgreedLeaf(talk, desk);
                add(agreed.leaf());
                yield _ -> agreed.look();
            }
            case RECONNECT -> {
                var reconnect = new ReconnectLeaf(talk, desk);
                add(reconnect.leaf());
                yield _ -> reconnect.look();
            }
        };
    }

    private interface Refresh {
        void of(Course course);
    }
}
