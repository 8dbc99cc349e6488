package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Course;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** One topic from top to bottom: first both are heard, then they look for what they agree on. */
class TopicPage extends Div {

    private final transient TopicId topic;
    private final transient Placing placing;
    private final FloorCard floor;
    private final Elsewhere elsewhere;
    private final transient TellingsLeaf told;
    private final transient NotesLeaf written;
    private final transient HonouringLeaf honouring;
    private final transient AgreementsLeaf agreed;
    private Runnable changed = () -> {};

    TopicPage(Conversation talk, TalkDesk desk, TopicId topic, Component views) {
        this.topic = topic;
        placing = new Placing(talk, topic, desk.agendas(), () -> {});
        floor = new FloorCard(talk, desk, topic, this::look);
        elsewhere = new Elsewhere(talk, desk, topic, this::look);
        told = new TellingsLeaf(talk, desk, topic, this::look);
        written = new NotesLeaf(talk, desk.notes(), topic);
        honouring = new HonouringLeaf(talk, desk, topic);
        agreed = new AgreementsLeaf(talk, desk, topic);
        addClassName("stack-l");
        add(
                floor,
                elsewhere,
                new Leaf(text("talk.views"), views, placing),
                told.leaf(),
                written.leaf(),
                honouring.leaf(),
                agreed.leaf());
    }

    /** What runs when somebody here has done something. */
    void onChange(Runnable look) {
        changed = look;
    }

    final void show(Course course) {
        var hearing = course.hearing(topic);
        floor.show(course);
        elsewhere.show(hearing);
        placing.look();
        told.look();
        written.look();
        honouring.look(hearing.bothHeard());
        agreed.look(hearing.bothHeard());
    }

    private void look() {
        changed.run();
    }
}
